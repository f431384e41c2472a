using AiGovernance.Access;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.DataAssets;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.UseCases.Reliance;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assessments;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Products;

/// <summary>One product that may be used, with the data and the conditions.</summary>
/// <param name="Until">Last day of its result, or of the exception by which it may be used.</param>
/// <param name="ByException">It is not approved; the committee lets it pass for a time.</param>
/// <param name="Most">The most sensitive data that an approved use of it allows; null while no use is approved.</param>
/// <param name="Conditions">In words; empty where there are none.</param>
public sealed record UsableProductRow(ProductId Id, string Name, string Plan, string Vendor, ProductKind Kind, string Regions, DateOnly Until, bool ByException, DataLevel? Most, IReadOnlyList<string> Conditions)
{
    public bool Allows(DataLevel level) => Most >= level;
}

/// <summary>What everybody may use today, and whom to ask for the rest.</summary>
/// <param name="Office">Names of the governance office.</param>
public sealed record UsableProducts(IReadOnlyList<UsableProductRow> Rows, IReadOnlyList<string> Office);

/// <summary>Products that may be used today with the data that approved uses of them allow: derived from results and decisions in force (S26, S27).</summary>
public sealed class ListUsableProducts(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result<UsableProducts>> Handle(CancellationToken ct = default) => database.Read<UsableProducts>(this, async db =>
    {
        if (!access.Allows(VendorPermissions.List)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        var today = DateOnly.FromDateTime(now);
        var excepted = (await db.ProductExceptions.Where(e => e.State == ExceptionState.Granted && e.EndsOn >= today).ToListAsync(ct)).ToLookup(e => e.ProductId);
        var ids = excepted.Select(e => e.Key).ToList();
        var products = await db.VendorProducts.Where(p => ids.Contains(p.Id) || ((p.Result == VendorResult.Approved || p.Result == VendorResult.ApprovedWithFindings) && p.ValidUntil >= today))
            .OrderBy(p => p.Name).ThenBy(p => p.Plan).Select(p => new { Product = p, Vendor = db.Vendors.First(v => v.Id == p.VendorId).Name }).ToListAsync(ct);
        var (most, conditions) = (await Most(db, ct), await Conditions(db, ct));
        var holders = await db.Holding(Role.GovernanceOffice, now, ct);
        var office = await db.People.Where(p => holders.Contains(p.Id)).OrderBy(p => p.Name).Select(p => p.Name).ToListAsync(ct);
        return new UsableProducts([.. products.Select(x => Row(x.Product, x.Vendor, excepted[x.Product.Id].MaxBy(e => e.EndsOn), most[x.Product.Id].Max(), conditions[x.Product.Id], today))], office);
    }, ct);

    private static UsableProductRow Row(VendorProduct p, string vendor, ProductException? exception, DataLevel? most, IEnumerable<string> conditions, DateOnly today)
    {
        var own = p.IsUsableOn(today) && p.ValidUntil >= today;
        List<string> words = [.. own ? conditions : [$"By exception of the committee. Instead of the rule: {exception!.Control}"]];
        if (own && p.IsDeskChecked) words.Insert(0, "Only looked at from public sources: for Low uses with Public data.");
        if (own && p.Result is VendorResult.ApprovedWithFindings) words.Insert(0, "Approved with findings that the vendor still has to close.");
        return new(p.Id, p.Name, p.Plan, vendor, p.Kind, p.Regions, own ? p.ValidUntil!.Value : exception!.EndsOn, !own, most, words);
    }

    /// <summary>Only of cases that everybody may know of (PP-1).</summary>
    private static async Task<ILookup<ProductId, DataLevel?>> Most(AppDbContext db, CancellationToken ct)
    {
        var permitted = await db.UseCases.OpenToEveryone().Where(u => u.PermittedDataLevel != null)
            .Join(db.InForce().Where(c => c.ProductId != null), u => u.Id, c => c.UseCaseId, (u, c) => new { c.ProductId, Level = u.PermittedDataLevel! }).Distinct().ToListAsync(ct);
        return permitted.ToLookup(p => p.ProductId!.Value, p => Enum.TryParse<DataLevel>(p.Level, ignoreCase: true, out var level) ? level : default(DataLevel?));
    }

    /// <summary>On which the committee allowed it, of the result in force.</summary>
    private static async Task<ILookup<ProductId, string>> Conditions(AppDbContext db, CancellationToken ct)
    {
        var set = await db.Assessments.Where(a => a.Status == AssessmentStatus.Decided && a.Conditions != ""
            && !db.Assessments.Any(later => later.ProductId == a.ProductId && later.Status == AssessmentStatus.Decided && later.DecidedAt > a.DecidedAt)).Select(a => new { a.ProductId, a.Conditions }).ToListAsync(ct);
        return set.SelectMany(a => a.Conditions.Split('\n').Select(line => (a.ProductId, line))).ToLookup(x => x.ProductId, x => x.line);
    }
}
