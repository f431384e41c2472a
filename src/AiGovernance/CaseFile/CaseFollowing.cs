using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.CaseFile;

/// <summary>What follows the decision by which a case stands: who took it, and what has still to be done (RV-8).</summary>
/// <param name="Duties">Conditions that are not settled, the soonest due first.</param>
/// <param name="Blocks">What keeps an allowed use from going live; empty where nothing does, or it runs.</param>
public sealed record CaseFollowing(string By, DateTime At, IReadOnlyList<CaseDuty> Duties, IReadOnlyList<ProductionStep> Blocks)
{
    public IReadOnlyList<CaseDuty> Overdue => [.. Duties.Where(d => d.IsOverdue)];

    /// <param name="goesLive">It is allowed and does not run yet.</param>
    public static async Task<CaseFollowing?> Of(AppDbContext db, UseCaseId id, bool goesLive, PolicyBook policies, DateOnly today, CancellationToken ct)
    {
        if (await ApprovalInForce.LatestOf(db, id, ct) is not { } decision) return null;
        var conditions = await db.Conditions.AsNoTracking().Where(c => c.DecisionId == decision.Id).OrderBy(c => c.Number).ToListAsync(ct);
        var open = conditions.Where(c => !c.IsSettled).OrderBy(c => c.DueOn is null).ThenBy(c => c.DueOn).ThenBy(c => c.Number).ToList();
        List<PersonId> people = [.. open.SelectMany(c => new[] { (PersonId?)c.OwnerId, c.VerifierId }).Append(decision.DecidedBy).OfType<PersonId>().Distinct()];
        var names = await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var by = decision.Body is DecisionBody.Committee ? "ethics committee" : decision.DecidedBy is { } person ? names[person] : "governance office";
        return new(by, decision.DecidedAt, [.. open.Select(Duty)], goesLive ? (await ProductionBlock.Of(db, decision, conditions, names, today, ct)).Steps : []);

        CaseDuty Duty(Condition c) => new(c.Number, names[c.OwnerId], c.VerifierId is { } v ? names[v] : "Governance office", c.State is ConditionState.ProofGiven ? c.ProofGivenAt : null, c.Stops || c.DueOn is null, c.DueOn,
            c.IsOverdue(today) ? c.SuspendsOn(policies, decision.DecidedAt) : null);
    }
}

/// <summary>One condition that is not settled, and who has it.</summary>
/// <param name="ProvenAt">Since when its proof waits for the verifier; null where the owner has it.</param>
/// <param name="HoldsBack">It does not go live before.</param>
/// <param name="SuspendsOn">Set where it is overdue: from this day the rule suspends for it (AP-2).</param>
public sealed record CaseDuty(int Number, string Owner, string Verifier, DateTime? ProvenAt, bool HoldsBack, DateOnly? DueOn, DateOnly? SuspendsOn)
{
    public bool IsProven => ProvenAt is not null;

    public bool IsOverdue => SuspendsOn is not null;
}
