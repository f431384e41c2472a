using AiGovernance.Approvals.Products;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Exceptions;

/// <summary>What an exception in force sets aside, and until when; it may be the case's own, or its product's.</summary>
public sealed record ExceptionCover(string Rule, DateOnly EndsOn);

/// <summary>The score as of now, without the blocks that an exception in force covers (AP-8, RS-1).</summary>
/// <param name="Score">Its blocks are those that still hold.</param>
/// <param name="Covered">What would block, and the exception that it does not.</param>
public sealed record ExceptedScore(RiskScore Score, IReadOnlyList<(StepBlock Block, ExceptionCover By)> Covered)
{
    public static async Task<ExceptedScore> Of(AppDbContext db, Revision revision, DateOnly today, CancellationToken ct)
    {
        var score = await LiveScore.Of(db, revision, today, ct);
        var granted = await db.RuleExceptions.AsNoTracking().Where(e => e.UseCaseId == revision.UseCaseId && e.State == ExceptionState.Granted && e.EndsOn >= today).Select(e => new ExceptionCover(e.Rule, e.EndsOn)).ToListAsync(ct);
        if (IntakeFacts.ProductOf(Answers.Stored(revision.Answers)) is { } product)
            foreach (var end in await db.ProductExceptions.InForceOn(product, today).Select(e => e.EndsOn).ToListAsync(ct)) granted.AddRange(ProductException.Rules.Select(rule => new ExceptionCover(rule, end)));
        return Of(score, granted);
    }

    /// <param name="granted">In force today.</param>
    public static ExceptedScore Of(RiskScore score, IReadOnlyList<ExceptionCover> granted)
    {
        var covered = score.Blocks.Select(b => (Block: b, By: granted.Where(e => e.Rule == b.GateId).MaxBy(e => e.EndsOn))).ToList();
        return new(score with { Blocks = [.. covered.Where(c => c.By is null).Select(c => c.Block)] }, [.. covered.Where(c => c.By is not null).Select(c => (c.Block, c.By!))]);
    }

    /// <summary>Recorded with the step that was taken because of them; null where it needed none.</summary>
    public string? At(BlockedStep step)
    {
        var used = Covered.Where(c => c.Block.Step == step).Select(c => $"{c.By.Rule} until {Moments.Day(c.By.EndsOn)}").Distinct().ToList();
        return used.Count == 0 ? null : string.Join("; ", used);
    }
}
