using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>What happened to cases and their people have not read yet.</summary>
internal sealed class NewsToRead : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => true;

    public IQueryable<int> Waiting(InboxReading at, int mark) => Unread(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Unread(at).OrderByDescending(n => n.At).Take(InboxReading.Most)
            .Join(at.Db.UseCases, n => n.UseCaseId, u => u.Id, (n, u) => new { Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore), n.Title, n.Text, n.Topic }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, x.Title, x.Case, x.Text, "Read", null, NewsTopics.TabOf(x.Topic) is { } tab ? CaseAddress.Tab(x.Case.Reference, tab) : null))];
    }

    private static IQueryable<CaseNotice> Unread(InboxReading at)
    {
        var (me, seen) = (at.Me.Person, at.Db.UseCases.VisibleTo(at.Me).Select(u => u.Id));
        return at.Db.CaseNotices.Where(n => n.PersonId == me && n.ReadAt == null && n.WithdrawnAt == null && seen.Contains(n.UseCaseId));
    }
}
