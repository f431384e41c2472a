using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Overdue conditions about which who decided has to say what follows (AP-2).</summary>
internal sealed class OverdueToSettle : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => ApprovalPermissions.Reinstate.Rule(me, DecisionBody.GovernanceOffice) || ApprovalPermissions.Reinstate.Rule(me, DecisionBody.Committee);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Overdue(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Overdue(at).OrderBy(c => c.DueOn).Take(InboxReading.Most)
            .Join(at.Db.UseCases, c => c.UseCaseId, u => u.Id, (c, u) => new { Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore), Condition = c, Decided = at.Db.Decisions.First(d => d.Id == c.DecisionId).DecidedAt }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, $"Extend or waive condition {x.Condition.Number}, or suspend", x.Case, "It is overdue; without an answer the rule suspends the approval (AP-2).", "Answer",
            x.Condition.SuspendsOn(at.Policies.At(x.Condition.DatedAt(x.Decided)))!.Value.AddDays(-1), CaseAddress.Tab(x.Case.Reference, "conditions")))];
    }

    private static IQueryable<Condition> Overdue(InboxReading at)
    {
        var (db, mine, today) = (at.Db, at.ToJudge, at.Today);
        var (office, chair) = (ApprovalPermissions.Reinstate.Rule(at.Me, DecisionBody.GovernanceOffice), ApprovalPermissions.Reinstate.Rule(at.Me, DecisionBody.Committee));
        return db.Conditions.OfLatestDecision(db).Where(c => c.State == ConditionState.Open && !c.Stops && c.DueOn < today && mine.Contains(c.UseCaseId)
            && db.UseCases.Any(u => u.Id == c.UseCaseId && (u.Standing == Standing.Approved || u.Standing == Standing.ApprovedWithConditions))
            && db.Decisions.Any(d => d.Id == c.DecisionId && (d.Body == DecisionBody.Committee ? chair : office)));
    }
}
