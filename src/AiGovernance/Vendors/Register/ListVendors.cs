using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Vendors.Assurance;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Register;

/// <summary>One product in the register with where its result stands today.</summary>
public sealed record VendorProductRow(ProductId Id, string Name, string Plan, VendorResult? Result, DateOnly? ValidUntil, VendorValidityState? Validity);

/// <summary>One vendor in the register.</summary>
/// <param name="Gaps">Kinds of document that are missing or lapsed; null for those who see approved products only.</param>
public sealed record VendorRow(VendorId Id, string Name, string Domain, IReadOnlyList<VendorProductRow> Products, IReadOnlyList<AssuranceKind>? Gaps, AssuranceKind? NextLapse, DateOnly? NextLapseOn);

/// <summary>Pages through the vendors. Who does not read assessments sees the products that may be used, and their vendors.</summary>
public sealed class ListVendors(Database database, AccessCheck access, TimeProvider clock)
{
    public const int PageSize = 25;

    /// <param name="text">Part of a vendor's or product's name; empty for all.</param>
    public Task<Result<Page<VendorRow>>> Handle(string? text, int page, CancellationToken ct = default) => database.Read<Page<VendorRow>>(this, async db =>
    {
        if (!access.Allows(VendorPermissions.List)) return Refusal.Forbidden;
        var (all, today) = (access.Allows(VendorPermissions.ReadAssessments), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        var products = all ? db.VendorProducts : db.VendorProducts.UsableOn(today);
        var vendors = all ? db.Vendors : db.Vendors.Where(v => products.Any(p => p.VendorId == v.Id));
        if (!string.IsNullOrWhiteSpace(text))
        {
            var pattern = $"%{VendorQueries.Escape(text.Trim())}%";
            vendors = vendors.Where(v => EF.Functions.Like(v.Name, pattern, "~") || EF.Functions.Like(v.Domain, pattern, "~") || products.Any(p => p.VendorId == v.Id && EF.Functions.Like(p.Name, pattern, "~")));
        }
        var (total, number) = (await vendors.CountAsync(ct), Math.Max(1, page));
        var shown = await vendors.OrderBy(v => v.Name).Skip((number - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        var ids = shown.Select(v => v.Id).ToList();
        var rows = (await products.Where(p => ids.Contains(p.VendorId)).OrderBy(p => p.Name).ThenBy(p => p.Plan).ToListAsync(ct)).ToLookup(p => p.VendorId, p => VendorQueries.Row(p, today));
        var documents = all ? (await db.AssuranceDocuments.Where(d => ids.Contains(d.VendorId)).ToListAsync(ct)).ToLookup(d => d.VendorId) : null;
        return new Page<VendorRow>([.. shown.Select(v => Row(v, [.. rows[v.Id]], documents is null ? null : AssuranceMatrix.Of(documents[v.Id], today)))], total, number, PageSize);
    }, ct);

    private static VendorRow Row(Vendor vendor, IReadOnlyList<VendorProductRow> products, AssuranceMatrix? matrix) =>
        new(vendor.Id, vendor.Name, vendor.Domain, products, matrix is null ? null : [.. matrix.Gaps.Select(g => g.Kind)], matrix?.NextLapse?.Kind, matrix?.NextLapse?.ValidUntil);
}

internal static class VendorQueries
{
    /// <summary>The same as <see cref="VendorProduct.IsUsableOn"/>, in the database.</summary>
    public static IQueryable<VendorProduct> UsableOn(this IQueryable<VendorProduct> products, DateOnly day) =>
        products.Where(p => (p.Result == VendorResult.Approved || p.Result == VendorResult.ApprovedWithFindings) && p.GraceUntil >= day);

    public static VendorProductRow Row(VendorProduct p, DateOnly today) => new(p.Id, p.Name, p.Plan, p.Result, p.ValidUntil, ValidityOf(p, today));

    public static VendorValidityState? ValidityOf(VendorProduct p, DateOnly today) =>
        p is { ValidUntil: { } until, GraceUntil: { } grace } ? new VendorValidity(until, grace).On(today) : null;

    public static string Escape(string text) => text.Replace("~", "~~", StringComparison.Ordinal).Replace("%", "~%", StringComparison.Ordinal)
        .Replace("_", "~_", StringComparison.Ordinal).Replace("[", "~[", StringComparison.Ordinal);
}
