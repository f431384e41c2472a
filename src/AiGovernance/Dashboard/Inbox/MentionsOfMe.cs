using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Reviews.Comments;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Comments that mention me, until I have opened them (RV-3); one line for each case. Not while I am recused from it (CM-3).</summary>
internal sealed class MentionsOfMe : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => true;

    public IQueryable<int> Waiting(InboxReading at, int mark) => Unseen(at).Select(m => m.UseCaseId).Distinct().Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var me = at.Me.Person;
        var rows = await Unseen(at).GroupBy(m => m.UseCaseId).Select(g => new { Id = g.Key, Count = g.Count() }).Join(at.Db.UseCases, g => g.Id, u => u.Id, (g, u) => new
        {
            Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore),
            g.Count,
            By = at.Db.Comments.Where(c => c.UseCaseId == u.Id && c.Mentions.Any(m => m.PersonId == me && m.SeenAt == null)).OrderByDescending(c => c.WrittenAt)
                .Select(c => at.Db.People.First(p => p.Id == c.AuthorId).Name).First(),
            u.Reference,
        }).OrderBy(x => x.Reference).Take(InboxReading.Most).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, "Read a comment", x.Case, x.Count == 1 ? $"{x.By} mentions you." : $"{x.Count} comments mention you, the last by {x.By}.", "Read", null, CaseAddress.Tab(x.Case.Reference, "comments")))];
    }

    private static IQueryable<CommentMention> Unseen(InboxReading at)
    {
        var (me, seen, withheld) = (at.Me.Person, at.Db.UseCases.VisibleTo(at.Me).Select(u => u.Id), RecusedFromReviews.Withheld(at.Db, at.Me));
        return at.Db.CommentMentions.Where(m => m.PersonId == me && m.SeenAt == null && seen.Contains(m.UseCaseId) && !withheld.Contains(m.UseCaseId));
    }
}
