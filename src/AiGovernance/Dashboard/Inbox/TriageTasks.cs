using AiGovernance.Access;
using AiGovernance.Reviews;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Submitted cases that the governance office has not sent to review yet (RV-0). Low cases are decided, not triaged.</summary>
internal sealed class TriageTasks : IInboxSource
{
    public InboxArea Area => InboxArea.Reviews;

    public bool IsFor(Actor me) => ReviewPermissions.Triage.Rule(me);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Submitted(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Submitted(at).OrderBy(r => r.SubmittedAt).Take(InboxReading.Most).Join(at.Db.UseCases, r => r.UseCaseId, u => u.Id, (r, u) => new
        {
            Case = new CaseLine(u.Reference, u.Title, r.Tier, r.TierByScore),
            r.SubmittedAt,
            Unit = at.Db.Units.First(x => x.Id == u.UnitId).Name,
            IsAnswered = at.Db.SubmitterQuestions.Any(q => q.RevisionId == r.Id && q.AnsweredAt != null),
            Stopped = at.Db.SubmitterQuestions.Where(q => q.RevisionId == r.Id).Sum(q => q.StoppedDays),
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, "Triage a new case", x.Case, $"Submitted by {x.Unit}.{(x.IsAnswered ? " The submitter answered your question." : "")}", "Triage",
            at.Policies.At(x.SubmittedAt!.Value).Calendar.Add(ReviewTime.DayOf(x.SubmittedAt.Value), ReviewTime.TriageDays + x.Stopped), ReviewAddress.Triage(x.Case.Reference)))];
    }

    private static IQueryable<Revision> Submitted(InboxReading at)
    {
        var mine = at.ToJudge;
        return at.Db.Revisions.Where(r => r.Status == RevisionStatus.Submitted && r.Tier != RiskTier.Low && mine.Contains(r.UseCaseId));
    }
}
