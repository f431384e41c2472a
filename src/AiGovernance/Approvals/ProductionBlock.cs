using AiGovernance.Data;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>What still keeps an approved use from going live, in words (AP-4).</summary>
public static class ProductionBlock
{
    /// <returns>Null when nothing does.</returns>
    public static async Task<string?> Of(AppDbContext db, UseCaseId id, CancellationToken ct)
    {
        var decision = await db.Decisions.Where(d => d.UseCaseId == id).OrderByDescending(d => d.DecidedAt).FirstOrDefaultAsync(ct);
        if (decision is null) return "there is no decision";
        var open = await db.Conditions.Where(c => c.DecisionId == decision.Id && (c.Stops || c.DueOn == null) && c.State != ConditionState.Met && c.State != ConditionState.Waived)
            .OrderBy(c => c.Number).ToListAsync(ct);
        if (open.Count > 0) return "condition " + string.Join(", ", open.Select(c => c.Number)) + (open.Count == 1 ? " is open" : " are open");
        var score = await db.Revisions.Where(r => r.Id == decision.RevisionId).Select(r => r.Score).SingleAsync(ct);
        return GateWithoutCondition(score);
    }

    /// <summary>A gate that blocks production and attaches a condition is lifted by that condition; one without is not.</summary>
    private static string? GateWithoutCondition(string score)
    {
        var stored = ScoreSnapshot.FromJson(score).Score;
        var block = stored.Blocks.FirstOrDefault(b => b.Step is BlockedStep.Production && stored.Gates.First(g => g.GateId == b.GateId).Condition is null);
        return block is null ? null : $"gate {block.GateId}, {block.Text}";
    }
}
