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
        if (decision is null) return new(["there is no decision"], null);
        var conditions = await db.Conditions.AsNoTracking().Where(c => c.DecisionId == decision.Id).OrderBy(c => c.Number).ToListAsync(ct);
        var revision = await db.Revisions.AsNoTracking().SingleAsync(r => r.Id == decision.RevisionId, ct);
        var excepted = await ExceptedScore.Of(db, revision, today, ct);
        var records = await db.AssessmentRecords.AsNoTracking().Where(r => r.UseCaseId == id).ToListAsync(ct);
        var covers = AssessmentCover.Of(revision, records, today);
        return new([.. OpenOnes(conditions), .. OfGates(excepted.Score, conditions), .. OfAssessments(covers, conditions)], excepted.At(BlockedStep.Production));
    }

    private static IEnumerable<string> OpenOnes(IEnumerable<Condition> conditions)
    {
        var open = conditions.Where(c => (c.Stops || c.DueOn is null) && !c.IsSettled).Select(c => c.Number).ToList();
        return open.Count == 0 ? [] : [(open.Count == 1 ? "condition " : "conditions ") + string.Join(", ", open) + (open.Count == 1 ? " is open" : " are open")];
    }

    /// <summary>A gate is lifted by the condition that it attached to this decision; without one it blocks until it no longer applies.</summary>
    private static IEnumerable<string> OfGates(RiskScore score, IEnumerable<Condition> conditions)
    {
        var attached = conditions.Select(c => c.Source).ToHashSet();
        return score.Blocks.Where(b => b.Step is BlockedStep.Production && !attached.Contains(OfficeDesk.SourceOf(b.GateId))).Select(b => $"gate {b.GateId}, {b.Text}");
    }

    /// <summary>Who waived the condition of a gate said that its assessment is not needed (AP-1).</summary>
    private static IEnumerable<string> OfAssessments(IEnumerable<AssessmentCover> covers, IEnumerable<Condition> conditions)
    {
        var waived = conditions.Where(c => c.State is ConditionState.Waived).Select(c => c.Source).ToHashSet();
        return covers.Where(c => !c.Holds && !c.Need.InProduction && !(c.Need.Gate is { } gate && waived.Contains(OfficeDesk.SourceOf(gate)))).Select(AssessmentWords.Fault);
    }
}

/// <summary>What keeps a use from going live, and the exceptions without which more would.</summary>
/// <param name="Blocks">In words; empty when nothing does.</param>
public sealed record ProductionCheck(IReadOnlyList<string> Blocks, string? Exceptions);
