using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Search;

/// <summary>A case that was found.</summary>
public sealed record FoundCase(string Reference, string Title, string Purpose, RiskTier? Tier, Standing Standing, RiskTier? TierByScore);

/// <summary>A vendor, or one of its products, that was found.</summary>
/// <param name="Product">Null for the vendor itself.</param>
public sealed record FoundVendor(VendorId Id, string Vendor, string? Product);

/// <summary>A person that was found.</summary>
public sealed record FoundPerson(string Name, string JobTitle, string Unit, string Email, bool HasLeft);

/// <summary>What one search found, by kind.</summary>
/// <param name="CasesInAll">As many as there are; only the first are shown.</param>
public sealed record SearchResults(string Words, IReadOnlyList<FoundCase> Cases, int CasesInAll, IReadOnlyList<FoundVendor> Vendors, IReadOnlyList<FoundPerson> People)
{
    public bool IsEmpty => Cases.Count + Vendors.Count + People.Count == 0;
}

/// <summary>Finds cases by reference, title and purpose, vendors with their products, and people; a case that the person may not see is not found (DB-4, PP-1).</summary>
public sealed class SearchEverything(Database database, AccessCheck access)
{
    /// <summary>One letter would find everything.</summary>
    public const int LeastLetters = 2;

    /// <summary>Of each kind.</summary>
    public const int Most = 20;

    private const int WordsMaxLength = 200;

    public Task<Result<SearchResults>> Handle(string words, CancellationToken ct = default) => database.Read<SearchResults>(this, async db =>
    {
        if (!access.Allows(DashboardPermissions.Search)) return Refusal.Forbidden;
        var wanted = words.Trim();
        if (wanted.Length is < LeastLetters or > WordsMaxLength) return Refusal.Input("q", $"Search for {LeastLetters} letters at least.");
        var cases = db.UseCases.VisibleTo(access.Actor).That(new UseCaseFilter(wanted), access.Actor);
        var pattern = UseCaseQueries.PatternOf(wanted);
        // A name is a better find than a word in a purpose.
        var found = await cases.OrderByDescending(u => EF.Functions.Like(u.Reference, pattern, "~") || EF.Functions.Like(u.Title, pattern, "~")).ThenByDescending(u => u.Reference).Take(Most)
            .Select(u => new FoundCase(u.Reference, u.Title, u.Purpose, u.Tier, u.Standing, u.TierByScore)).ToListAsync(ct);
        return new SearchResults(wanted, found, found.Count < Most ? found.Count : await cases.CountAsync(ct), await Vendors(db, pattern, ct), await People(db, pattern, ct));
    }, ct);

    private static async Task<IReadOnlyList<FoundVendor>> Vendors(AppDbContext db, string pattern, CancellationToken ct)
    {
        var vendors = await db.Vendors.Where(v => EF.Functions.Like(v.Name, pattern, "~") || EF.Functions.Like(v.Domain, pattern, "~")).OrderBy(v => v.Name).Take(Most)
            .Select(v => new FoundVendor(v.Id, v.Name, null)).ToListAsync(ct);
        var products = await db.VendorProducts.Where(p => EF.Functions.Like(p.Name, pattern, "~")).OrderBy(p => p.Name).ThenBy(p => p.Plan).Take(Most)
            .Select(p => new FoundVendor(p.VendorId, db.Vendors.First(v => v.Id == p.VendorId).Name, p.Plan == "" ? p.Name : p.Name + ", " + p.Plan)).ToListAsync(ct);
        return [.. vendors, .. products];
    }

    private static async Task<IReadOnlyList<FoundPerson>> People(AppDbContext db, string pattern, CancellationToken ct) => await db.People
        .Where(p => EF.Functions.Like(p.Name, pattern, "~")).OrderBy(p => p.LeftAt != null).ThenBy(p => p.Name).Take(Most)
        .Select(p => new FoundPerson(p.Name, p.JobTitle, db.Units.First(u => u.Id == p.UnitId).Name, p.Email, p.LeftAt != null)).ToListAsync(ct);
}
