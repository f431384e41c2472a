using AiGovernance.Access;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Data;
using AiGovernance.Reviews.Assessments;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>What still keeps an approved use from going live, in words (AP-4).</summary>
public static class ProductionBlock
{
    public static async Task<ProductionCheck> Of(AppDbContext db, UseCaseId id, DateOnly today, CancellationToken ct)
    {
        if (await ApprovalInForce.LatestOf(db, id, ct) is not { } decision) return new([ProductionStep.NoDecision], null);
        var conditions = await db.Conditions.AsNoTracking().Where(c => c.DecisionId == decision.Id).OrderBy(c => c.Number).ToListAsync(ct);
        var people = conditions.SelectMany(c => new[] { (PersonId?)c.OwnerId, c.VerifierId }).OfType<PersonId>().Distinct().ToList();
        return await Of(db, decision, conditions, await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct), today, ct);
    }

    /// <param name="conditions">All of the decision, by number.</param>
    /// <param name="names">Of who owns and verifies those that are open.</param>
    public static async Task<ProductionCheck> Of(AppDbContext db, Decision decision, IReadOnlyList<Condition> conditions, IReadOnlyDictionary<PersonId, string> names, DateOnly today, CancellationToken ct)
    {
        var revision = await db.Revisions.AsNoTracking().SingleAsync(r => r.Id == decision.RevisionId, ct);
        var excepted = await ExceptedScore.Of(db, revision, today, ct);
        var records = await db.AssessmentRecords.AsNoTracking().Where(r => r.UseCaseId == decision.UseCaseId).ToListAsync(ct);
        var covers = AssessmentCover.Of(revision, records, today);
        return new([.. OpenOnes(conditions, names), .. OfGates(excepted.Score, conditions, decision.Body), .. OfAssessments(covers, conditions)], excepted.At(BlockedStep.Production));
    }

    private static IEnumerable<ProductionStep> OpenOnes(IEnumerable<Condition> conditions, IReadOnlyDictionary<PersonId, string> names) =>
        conditions.Where(c => (c.Stops || c.DueOn is null) && !c.IsSettled).Select(c => ProductionStep.Of(c, names[c.OwnerId], c.VerifierId is { } verifier ? names[verifier] : null));

    /// <summary>A gate is lifted by the condition that it attached to this decision; without one it blocks until it no longer applies.</summary>
    private static IEnumerable<ProductionStep> OfGates(RiskScore score, IEnumerable<Condition> conditions, DecisionBody body)
    {
        var attached = conditions.Select(c => c.Source).ToHashSet();
        return score.Blocks.Where(b => b.Step is BlockedStep.Production && !attached.Contains(OfficeDesk.SourceOf(b.GateId))).Select(b => ProductionStep.Of(b, body));
    }

    /// <summary>Who waived the condition of a gate said that its assessment is not needed (AP-1).</summary>
    private static IEnumerable<ProductionStep> OfAssessments(IEnumerable<AssessmentCover> covers, IEnumerable<Condition> conditions)
    {
        var waived = conditions.Where(c => c.State is ConditionState.Waived).Select(c => c.Source).ToHashSet();
        return covers.Where(c => !c.Holds && !c.Need.InProduction && !(c.Need.Gate is { } gate && waived.Contains(OfficeDesk.SourceOf(gate)))).Select(ProductionStep.Of);
    }
}

/// <summary>What keeps a use from going live, and the exceptions without which more would.</summary>
/// <param name="Steps">Each with who can clear it; empty when nothing does.</param>
public sealed record ProductionCheck(IReadOnlyList<ProductionStep> Steps, string? Exceptions)
{
    public IReadOnlyList<string> Blocks => [.. Steps.Select(s => s.Text)];
}
