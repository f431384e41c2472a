using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Exceptions;

/// <summary>The score as of now, without the blocks that an exception in force covers (AP-8, RS-1).</summary>
/// <param name="Score">Its blocks are those that still hold.</param>
/// <param name="Covered">What would block, and the exception that it does not.</param>
public sealed record ExceptedScore(RiskScore Score, IReadOnlyList<(StepBlock Block, RuleException By)> Covered)
{
    public static async Task<ExceptedScore> Of(AppDbContext db, Revision revision, DateOnly today, CancellationToken ct)
    {
        var score = await LiveScore.Of(db, revision, today, ct);
        var granted = await db.RuleExceptions.AsNoTracking().Where(e => e.UseCaseId == revision.UseCaseId && e.State == ExceptionState.Granted && e.EndsOn >= today).ToListAsync(ct);
        return Of(score, granted);
    }

    /// <param name="granted">In force today.</param>
    public static ExceptedScore Of(RiskScore score, IReadOnlyList<RuleException> granted)
    {
        var covered = score.Blocks.Select(b => (Block: b, By: granted.FirstOrDefault(e => e.Rule == b.GateId))).ToList();
        return new(score with { Blocks = [.. covered.Where(c => c.By is null).Select(c => c.Block)] }, [.. covered.Where(c => c.By is not null).Select(c => (c.Block, c.By!))]);
    }

    /// <summary>Recorded with the step that was taken because of them; null where it needed none.</summary>
    public string? At(BlockedStep step)
    {
        var used = Covered.Where(c => c.Block.Step == step).Select(c => $"{c.By.Rule} until {Moments.Day(c.By.EndsOn)}").Distinct().ToList();
        return used.Count == 0 ? null : string.Join("; ", used);
    }
}
