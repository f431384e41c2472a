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
        var decision = await ApprovalInForce.LatestOf(db, id, ct);
        if (decision is null) return new([ProductionStep.NoDecision], null);
        var conditions = await db.Conditions.AsNoTracking().Where(c => c.DecisionId == decision.Id).OrderBy(c => c.Number).ToListAsync(ct);
        var revision = await db.Revisions.AsNoTracking().SingleAsync(r => r.Id == decision.RevisionId, ct);
        var excepted = await ExceptedScore.Of(db, revision, today, ct);
        var records = await db.AssessmentRecords.AsNoTracking().Where(r => r.UseCaseId == id).ToListAsync(ct);
        var covers = AssessmentCover.Of(revision, records, today);
        return new([.. await OpenOnes(db, conditions, ct), .. OfGates(excepted.Score, conditions, decision.Body), .. OfAssessments(covers, conditions)], excepted.At(BlockedStep.Production));
    }

    private static async Task<IReadOnlyList<ProductionStep>> OpenOnes(AppDbContext db, IReadOnlyList<Condition> conditions, CancellationToken ct)
    {
        var open = conditions.Where(c => (c.Stops || c.DueOn is null) && !c.IsSettled).ToList();
        var people = open.Select(c => (PersonId?)c.OwnerId).Concat(open.Select(c => c.VerifierId)).OfType<PersonId>().Distinct().ToList();
        var names = await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return [.. open.Select(c => ProductionStep.Of(c, names[c.OwnerId], c.VerifierId is { } verifier ? names[verifier] : null))];
    }

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
