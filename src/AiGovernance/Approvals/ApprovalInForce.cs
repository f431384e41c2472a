using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>Which decision a case stands by: the latest; what followed from an earlier one no longer counts (CM-9).</summary>
public static class ApprovalInForce
{
    public static Task<Decision?> LatestOf(AppDbContext db, UseCaseId useCase, CancellationToken ct) =>
        db.Decisions.AsNoTracking().Where(d => d.UseCaseId == useCase).OrderByDescending(d => d.DecidedAt).FirstOrDefaultAsync(ct);

    public static async Task<bool> IsLatest(AppDbContext db, DecisionId decision, UseCaseId useCase, CancellationToken ct) =>
        await db.Decisions.Where(d => d.UseCaseId == useCase).OrderByDescending(d => d.DecidedAt).Select(d => d.Id).FirstAsync(ct) == decision;

    /// <summary>Why nothing is done on a condition any more: a later decision took the place of its own (CM-9), or the use is retired (AP-6).</summary>
    public static async Task<Refusal?> Bars(AppDbContext db, Condition condition, CancellationToken ct) =>
        !await IsLatest(db, condition.DecisionId, condition.UseCaseId, ct) ? ApprovalRefusals.ConditionSuperseded
        : await db.UseCases.AnyAsync(u => u.Id == condition.UseCaseId && u.Standing == Standing.Retired, ct) ? UseCaseRefusals.RetiredForGood
        : null;

    /// <summary>A later decision takes the place of the former with all its conditions (AP-1).</summary>
    public static IQueryable<Condition> OfLatestDecision(this IQueryable<Condition> conditions, AppDbContext db) =>
        conditions.Where(c => !db.Decisions.Any(later => later.UseCaseId == c.UseCaseId && db.Decisions.Any(own => own.Id == c.DecisionId && own.DecidedAt < later.DecidedAt)));

    /// <summary>Of a retired use nothing is asked any more (AP-6).</summary>
    public static IQueryable<Condition> NotRetired(this IQueryable<Condition> conditions, AppDbContext db) =>
        conditions.Where(c => !db.UseCases.Any(u => u.Id == c.UseCaseId && u.Standing == Standing.Retired));
}
