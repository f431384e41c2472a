using AiGovernance.Data;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>What still keeps an approved use from going live, in words (AP-4).</summary>
public static class ProductionBlock
{
    /// <returns>Null when nothing does.</returns>
    public static async Task<string?> Of(AppDbContext db, UseCaseId id, DateOnly today, CancellationToken ct)
    {
        var decision = await db.Decisions.Where(d => d.UseCaseId == id).OrderByDescending(d => d.DecidedAt).FirstOrDefaultAsync(ct);
        if (decision is null) return "there is no decision";
        var open = await db.Conditions.Where(c => c.DecisionId == decision.Id && (c.Stops || c.DueOn == null) && c.State != ConditionState.Met && c.State != ConditionState.Waived)
            .OrderBy(c => c.Number).ToListAsync(ct);
        if (open.Count > 0) return "condition " + string.Join(", ", open.Select(c => c.Number)) + (open.Count == 1 ? " is open" : " are open");
        var revision = await db.Revisions.SingleAsync(r => r.Id == decision.RevisionId, ct);
        return GateWithoutCondition(await LiveScore.Of(db, revision, today, ct));
    }

    /// <summary>A gate that blocks production and attached a condition is lifted by that condition; one without is not.</summary>
    private static string? GateWithoutCondition(RiskScore score)
    {
        var block = score.Blocks.FirstOrDefault(b => b.Step is BlockedStep.Production && score.Gates.First(g => g.GateId == b.GateId).Condition is null);
        return block is null ? null : $"gate {block.GateId}, {block.Text}";
    }
}
