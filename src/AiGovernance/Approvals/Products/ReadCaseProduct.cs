using AiGovernance.Access;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Reliance;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Register;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Products;

/// <summary>An exception that lets a use go on with its product.</summary>
public sealed record CoveringException(DateOnly EndsOn, string Control);

/// <summary>The vendor product of a use as it stands today.</summary>
/// <param name="Result">Null: not assessed.</param>
/// <param name="Fell">Why it may not be used any more; null while it may, or before anybody looked.</param>
/// <param name="Exception">Of the product, or of this use alone.</param>
public sealed record CaseProductDetails(ProductId Id, string Name, string Plan, string Vendor, VendorResult? Result, DateOnly? ValidUntil, VendorValidityState? Validity, bool IsUsable, FallReason? Fell, CoveringException? Exception, bool MayOpen);

/// <summary>What the register of vendors says today about the product that a use relies on; null where it relies on none (VN-6, AP-8).</summary>
public sealed class ReadCaseProduct(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result<CaseProductDetails?>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<CaseProductDetails?>(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Read)) return Refusal.Forbidden;
        if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (await db.InForce().Where(c => c.UseCaseId == id && c.ProductId != null).Select(c => c.ProductId).FirstOrDefaultAsync(ct) is not { } relied) return Result.Of<CaseProductDetails?>(null);
        if (await db.VendorProducts.SingleOrDefaultAsync(p => p.Id == relied, ct) is not { } product) return Result.Of<CaseProductDetails?>(null);
        var vendor = await db.Vendors.Where(v => v.Id == product.VendorId).Select(v => v.Name).SingleAsync(ct);
        return Result.Of<CaseProductDetails?>(new CaseProductDetails(relied, product.Name, product.Plan, vendor, product.Result, product.ValidUntil, VendorQueries.ValidityOf(product, today), product.IsUsableOn(today), product.FellFor,
            await Covering(db, id, relied, today, ct), access.Allows(ApprovalPermissions.ReadProductUse)));
    }, ct);

    /// <summary>The one that ends last.</summary>
    private static async Task<CoveringException?> Covering(AppDbContext db, UseCaseId id, ProductId product, DateOnly today, CancellationToken ct)
    {
        var rules = ProductException.Rules;
        var all = await db.ProductExceptions.InForceOn(product, today).Select(e => new CoveringException(e.EndsOn, e.Control)).ToListAsync(ct);
        all.AddRange(await db.RuleExceptions.Where(e => e.UseCaseId == id && rules.Contains(e.Rule) && e.State == ExceptionState.Granted && e.EndsOn >= today).Select(e => new CoveringException(e.EndsOn, e.Control)).ToListAsync(ct));
        return all.MaxBy(e => e.EndsOn);
    }
}
