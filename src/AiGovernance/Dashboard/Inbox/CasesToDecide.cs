using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Reviews;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Cases that the governance office answers itself: Low ones at once, Moderate and Prohibited ones when their reviews are in (rules, section 5).</summary>
internal sealed class CasesToDecide : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => ApprovalPermissions.Decide.Rule(me);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Ready(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Ready(at).OrderBy(r => r.SubmittedAt).Take(InboxReading.Most).Join(at.Db.UseCases, r => r.UseCaseId, u => u.Id, (r, u) => new
        {
            Case = new CaseLine(u.Reference, u.Title, r.Tier, r.TierByScore),
            Tier = r.Tier!.Value,
            r.SubmittedAt,
            Reviews = at.Db.Reviews.Count(v => v.RevisionId == r.Id && v.State == ReviewState.Done),
            Objections = at.Db.Reviews.Count(v => v.RevisionId == r.Id && v.Outcome == ReviewOutcome.Objects),
            Stopped = at.Db.SubmitterQuestions.Where(q => q.RevisionId == r.Id).Sum(q => q.StoppedDays),
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, "Decide", x.Case, Why(x.Tier, x.Reviews, x.Objections), "Decide", DecisionTarget.DueOn(x.Tier, x.SubmittedAt!.Value, x.Stopped, at.Policies), CaseAddress.Tab(x.Case.Reference, "decision")))];
    }

    private static IQueryable<Revision> Ready(InboxReading at)
    {
        var mine = at.ToJudge;
        return at.Db.Revisions.Where(r => r.EscalatedAt == null && mine.Contains(r.UseCaseId)
            && ((r.Status == RevisionStatus.Submitted && r.Tier == RiskTier.Low)
                || (r.Status == RevisionStatus.AwaitingDecision && r.Tier != RiskTier.High && r.Tier != RiskTier.Critical)));
    }

    private static string Why(RiskTier tier, int reviews, int objections) => tier switch
    {
        _ when objections > 0 => reviews == 1 ? "The review objects." : $"{objections} of {reviews} reviews {(objections == 1 ? "objects" : "object")}.",
        RiskTier.Low => "No review is needed. Low is answered in 2 working days.",
        RiskTier.Prohibited => "A gate forbids this use: it is closed as rejected.",
        _ => reviews switch { 0 => "Nothing more is waited for.", 1 => "The review is in.", 2 => "Both reviews are in.", _ => $"All {reviews} reviews are in." },
    };
}
