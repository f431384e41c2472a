using AiGovernance.Access;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Inquiries;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Questions that reviewers or the governance office asked the submitter (RV-3).</summary>
internal sealed class QuestionsToMe : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => true;

    public IQueryable<int> Waiting(InboxReading at, int mark) => Open(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Open(at).OrderBy(q => q.AskedAt).Take(InboxReading.Most).Join(at.Db.UseCases, q => q.UseCaseId, u => u.Id, (q, u) => new
        {
            Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore),
            q.AskedAt,
            By = at.Db.People.First(p => p.Id == q.AskedBy).Name,
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, "Answer a question", x.Case,
            $"{x.By} asked. The clock stands still; without an answer the revision is withdrawn after {ReviewTime.AnswerDays} days (RV-2).", "Answer",
            ReviewTime.DayOf(x.AskedAt.AddDays(ReviewTime.AnswerDays))))];
    }

    private static IQueryable<SubmitterQuestion> Open(InboxReading at)
    {
        var (me, db) = (at.Me.Person, at.Db);
        return db.SubmitterQuestions.Where(q => q.AnsweredAt == null && db.Revisions.Any(r => r.Id == q.RevisionId && r.EndedAt == null)
            && db.UseCases.Any(u => u.Id == q.UseCaseId && (u.SubmitterId == me || u.RegisteredById == me)));
    }
}
