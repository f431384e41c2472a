using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.DataAssets;
using AiGovernance.Vendors;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Reliance;

/// <summary>One approved product and the data it has been approved with.</summary>
/// <param name="Most">The most sensitive data that an approved use of it allows; null while no use of it is approved.</param>
public sealed record SanctionedProductRow(string Name, string Plan, string Vendor, DataLevel? Most);

/// <summary>Which data may go where: approved products with the most that approved uses allow (S26, S27). Each use still needs its own decision.</summary>
public sealed class ListSanctionedData(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result<IReadOnlyList<SanctionedProductRow>>> Handle(CancellationToken ct = default) => database.Read<IReadOnlyList<SanctionedProductRow>>(this, async db =>
    {
        if (!access.Allows(VendorPermissions.List)) return Refusal.Forbidden;
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var products = await db.VendorProducts.Where(p => (p.Result == VendorResult.Approved || p.Result == VendorResult.ApprovedWithFindings) && p.ValidUntil >= today)
            .OrderBy(p => p.Name).ThenBy(p => p.Plan).Select(p => new { p.Id, p.Name, p.Plan, Vendor = db.Vendors.First(v => v.Id == p.VendorId).Name }).ToListAsync(ct);
        var permitted = await db.UseCases.OpenToEveryone().Where(u => u.PermittedDataLevel != null)
            .Join(db.InForce().Where(c => c.ProductId != null), u => u.Id, c => c.UseCaseId, (u, c) => new { c.ProductId, Level = u.PermittedDataLevel! }).Distinct().ToListAsync(ct);
        var most = permitted.ToLookup(p => p.ProductId!.Value, p => Enum.TryParse<DataLevel>(p.Level, ignoreCase: true, out var level) ? level : default(DataLevel?));
        return Result.Of<IReadOnlyList<SanctionedProductRow>>([.. products.Select(p => new SanctionedProductRow(p.Name, p.Plan, p.Vendor, most[p.Id].Max()))]);
    }, ct);
}
