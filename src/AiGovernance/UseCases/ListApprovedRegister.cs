using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases;

/// <summary>What everyone signed in may know of an approved use (PP-1).</summary>
public sealed record ApprovedRow(string Reference, string Title, string Unit, RiskTier? Tier, Standing Standing, string? PermittedDataLevel, string? Contact, RiskTier? TierByScore);

/// <summary>The approved uses of AI, open to everyone signed in (PP-1, S25).</summary>
public sealed class ListApprovedRegister(Database database, AccessCheck access)
{
    public const int PageSize = 50;

    public Task<Result<Page<ApprovedRow>>> Handle(int page, CancellationToken ct = default) => database.Read<Page<ApprovedRow>>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.List)) return Refusal.Forbidden;
        var approved = db.UseCases.OpenToEveryone();
        var total = await approved.CountAsync(ct);
        var number = Math.Max(1, page);
        var rows = await approved.OrderBy(u => u.Title).ThenBy(u => u.Reference).Skip((number - 1) * PageSize).Take(PageSize).ToApproved(db).ToListAsync(ct);
        return new Page<ApprovedRow>(rows, total, number, PageSize);
    }, ct);
}

internal static class ApprovedQueries
{
    /// <summary>What everyone signed in may know of (PP-1).</summary>
    public static IQueryable<UseCase> OpenToEveryone(this IQueryable<UseCase> cases) =>
        cases.Where(u => !u.IsConfidential && (u.Standing == Standing.Approved || u.Standing == Standing.ApprovedWithConditions));

    public static IQueryable<ApprovedRow> ToApproved(this IQueryable<UseCase> cases, AppDbContext db) => cases.Select(u => new ApprovedRow(
        u.Reference, u.Title, db.Units.First(x => x.Id == u.UnitId).Name, u.Tier, u.Standing, u.PermittedDataLevel,
        db.People.Where(p => p.Id == u.OwnerId).Select(p => p.Name).FirstOrDefault(), u.TierByScore));
}
