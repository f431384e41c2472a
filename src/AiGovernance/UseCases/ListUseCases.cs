using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases;

/// <summary>One use case in a list.</summary>
/// <param name="Status">Of the newest revision; null for an imported case that nobody has submitted.</param>
public sealed record UseCaseRow(
    UseCaseId Id, string Reference, string Title, string Unit, RiskTier? Tier, Standing Standing, bool InProduction, RevisionStatus? Status, DateTime RegisteredAt, DateOnly? TransitionalUntil, RiskTier? TierByScore);

/// <summary>Pages through the register, filtered and sorted in the database, showing only what the person may see (PP-1, DB-3).</summary>
public sealed class ListUseCases(Database database, AccessCheck access)
{
    public Task<Result<Page<UseCaseRow>>> Handle(UseCaseFilter filter, CancellationToken ct = default) => database.Read<Page<UseCaseRow>>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.List)) return Refusal.Forbidden;
        var cases = db.UseCases.VisibleTo(access.Actor).That(filter, access.Actor);
        var total = await cases.CountAsync(ct);
        var page = Math.Max(1, filter.Page);
        var rows = await cases.SortedBy(filter.Sort, filter.Descending)
            .Skip((page - 1) * UseCaseFilter.PageSize).Take(UseCaseFilter.PageSize)
            .Select(u => new UseCaseRow(u.Id, u.Reference, u.Title, db.Units.First(x => x.Id == u.UnitId).Name, u.Tier, u.Standing, u.InProduction,
                u.Revisions.OrderByDescending(r => r.Number).Select(r => (RevisionStatus?)r.Status).FirstOrDefault(), u.RegisteredAt, u.TransitionalUntil, u.TierByScore))
            .ToListAsync(ct);
        return new Page<UseCaseRow>(rows, total, page, UseCaseFilter.PageSize);
    }, ct);
}

internal static class UseCaseQueries
{
    public static IQueryable<UseCase> That(this IQueryable<UseCase> cases, UseCaseFilter filter, Actor actor)
    {
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            var pattern = PatternOf(filter.Text);
            cases = cases.Where(u => EF.Functions.Like(u.Reference, pattern, "~") || EF.Functions.Like(u.Title, pattern, "~") || EF.Functions.Like(u.Purpose, pattern, "~"));
        }
        if (filter.Tier is { } tier) cases = cases.Where(u => u.Tier == tier);
        if (filter.Unrated) cases = cases.Where(u => u.Tier == null);
        if (filter.Standing is { } standing) cases = cases.Where(u => u.Standing == standing);
        if (filter.Status is { } status) cases = cases.Where(u => u.Revisions.Any(r => r.EndedAt == null && r.Status == status));
        if (filter.Unit is { } unit) cases = cases.Where(u => u.UnitId == unit);
        if (filter.InProduction is { } production) cases = cases.Where(u => u.InProduction == production);
        if (filter.Slice is { } slice) cases = cases.In(slice);
        if (!filter.Mine) return cases;
        var me = actor.Person;
        return cases.Where(u => u.SubmitterId == me || u.SponsorId == me || u.OwnerId == me);
    }

    /// <summary>Every order ends in the reference, so that pages neither repeat nor skip a row. Tiers sort by weight, not by the letters of their word.</summary>
    public static IQueryable<UseCase> SortedBy(this IQueryable<UseCase> cases, UseCaseSort sort, bool descending) => (sort, descending) switch
    {
        (UseCaseSort.Title, false) => cases.OrderBy(u => u.Title).ThenBy(u => u.Reference),
        (UseCaseSort.Title, true) => cases.OrderByDescending(u => u.Title).ThenBy(u => u.Reference),
        (UseCaseSort.Registered, false) => cases.OrderBy(u => u.RegisteredAt).ThenBy(u => u.Reference),
        (UseCaseSort.Registered, true) => cases.OrderByDescending(u => u.RegisteredAt).ThenByDescending(u => u.Reference),
        (UseCaseSort.Tier, true) => cases.OrderByDescending(u => u.TierWeight).ThenBy(u => u.Reference),
        (UseCaseSort.Tier, false) => cases.OrderBy(u => u.TierWeight).ThenBy(u => u.Reference),
        (_, false) => cases.OrderBy(u => u.Reference),
        _ => cases.OrderByDescending(u => u.Reference),
    };

    /// <summary>Finds the text anywhere; <c>~</c> escapes.</summary>
    public static string PatternOf(string text) => $"%{Escape(text.Trim())}%";

    private static string Escape(string text) => text.Replace("~", "~~", StringComparison.Ordinal).Replace("%", "~%", StringComparison.Ordinal)
        .Replace("_", "~_", StringComparison.Ordinal).Replace("[", "~[", StringComparison.Ordinal);
}
