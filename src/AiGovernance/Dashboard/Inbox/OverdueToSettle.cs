using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Overdue conditions, for who decided and has to say what follows, and for the governance office, which sees the rule's suspension come (AP-2).</summary>
internal sealed class OverdueToSettle : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => ApprovalPermissions.Reinstate.Rule(me, DecisionBody.GovernanceOffice) || ApprovalPermissions.Reinstate.Rule(me, DecisionBody.Committee);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Overdue(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Overdue(at).OrderBy(c => c.DueOn).Take(InboxReading.Most)
            .Join(at.Db.UseCases, c => c.UseCaseId, u => u.Id, (c, u) => new { Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore), Condition = c, Decision = at.Db.Decisions.First(d => d.Id == c.DecisionId) }).ToListAsync(at.Ct);
        return [.. rows.Select(x =>
        {
            var suspends = x.Condition.SuspendsOn(at.Policies, x.Decision.DecidedAt)!.Value;
            var answers = ApprovalPermissions.Waive.Rule(at.Me, x.Decision);
            return at.Task(Area, What(x.Condition, answers), x.Case, Why(x.Condition, answers, suspends), answers ? "Answer" : "Look", suspends.AddDays(-1), CaseAddress.Condition(x.Case.Reference, x.Condition.Number));
        })];
    }

    private static string What(Condition condition, bool answers) =>
        !answers ? $"See to condition {condition.Number}: it is overdue"
        : condition.Stops ? $"Waive condition {condition.Number}, or suspend"
        : $"Extend or waive condition {condition.Number}, or suspend";

    private static string Why(Condition condition, bool answers, DateOnly suspends) =>
        $"It was due on {Moments.Day(condition.DueOn!.Value)}; {(answers ? "without an answer" : "unless its owner proves it or the chair answers,")} the rule suspends the approval on {Moments.Day(suspends)} (AP-2).";

    private static IQueryable<Condition> Overdue(InboxReading at)
    {
        var (db, mine, today) = (at.Db, at.ToJudge, at.Today);
        var (office, chair) = (ApprovalPermissions.Reinstate.Rule(at.Me, DecisionBody.GovernanceOffice), ApprovalPermissions.Reinstate.Rule(at.Me, DecisionBody.Committee));
        return db.Conditions.OfLatestDecision(db).Where(c => c.State == ConditionState.Open && c.DueOn < today && mine.Contains(c.UseCaseId)
            && db.UseCases.Any(u => u.Id == c.UseCaseId && (u.Standing == Standing.Approved || u.Standing == Standing.ApprovedWithConditions))
            && db.Decisions.Any(d => d.Id == c.DecisionId && (office || (chair && d.Body == DecisionBody.Committee))));
    }
}
