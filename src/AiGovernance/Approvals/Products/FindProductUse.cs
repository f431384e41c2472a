using AiGovernance.Access;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Register;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Products;

/// <summary>One use that relies on a product, as far as the person sees it.</summary>
public sealed record RelyingCaseRow(string Reference, string Title, RiskTier? Tier, Standing Standing, RevisionStatus? Status, bool InProduction);

/// <summary>A fall with what the office did about it.</summary>
public sealed record FallRow(Guid Id, int Version, FallReason Reason, DateTime FellAt, int Reached, int ReReviewed, FallState State, FallStep Step, string Answer, string? SettledBy);

/// <summary>One exception of a product.</summary>
public sealed record ProductExceptionRow(Guid Id, string Reason, string Control, DateOnly EndsOn, ExceptionState State, string AskedBy, string? Answer);

/// <summary>What the page of a product's uses shows.</summary>
public sealed record ProductUseDetails(
    ProductId Id, int Version, string Name, string Plan, VendorId VendorId, string Vendor, VendorResult? Result, DateOnly? ValidUntil, VendorValidityState? Validity, bool IsUsable,
    IReadOnlyList<RelyingCaseRow> Cases, IReadOnlyList<FallRow> Falls, IReadOnlyList<ProductExceptionRow> Exceptions, bool MayRevoke, bool MaySettle, bool MayAsk, bool MayEnd);

/// <summary>One product with the uses that rely on it, its falls and its exceptions (VN-6, AP-8).</summary>
public sealed class FindProductUse(Database database, AccessCheck access, TimeProvider clock)
{
    public const int Most = 200;

    public Task<Result<ProductUseDetails>> Handle(ProductId id, CancellationToken ct = default) => database.Read<ProductUseDetails>(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.ReadProductUse)) return Refusal.Forbidden with { About = new RecordRef("vendor-product", id.Value) };
        var product = await db.VendorProducts.SingleOrDefaultAsync(p => p.Id == id, ct);
        if (product is null) return Refusal.NotFound;
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var vendor = await db.Vendors.Where(v => v.Id == product.VendorId).Select(v => v.Name).SingleAsync(ct);
        var usable = product.IsUsableOn(today);
        var exceptions = await Exceptions(db, id, ct);
        return new ProductUseDetails(id, product.Version, product.Name, product.Plan, product.VendorId, vendor, product.Result, product.ValidUntil, VendorQueries.ValidityOf(product, today), usable,
            await Cases(db, id, ct), await Falls(db, id, ct), exceptions, usable && access.Allows(VendorPermissions.Decide), access.Allows(ApprovalPermissions.SettleFall),
            !usable && access.Allows(ApprovalPermissions.AskProductException) && !exceptions.Any(e => e.State is ExceptionState.Asked or ExceptionState.Granted), access.Allows(ApprovalPermissions.EndProductException));
    }, ct);

    private async Task<IReadOnlyList<RelyingCaseRow>> Cases(AppDbContext db, ProductId id, CancellationToken ct)
    {
        var relying = db.RelyingOn(id).Select(u => u.Id);
        return await db.UseCases.VisibleTo(access.Actor).Where(u => relying.Contains(u.Id)).OrderByDescending(u => u.TierWeight).ThenBy(u => u.Reference).Take(Most)
            .Select(u => new RelyingCaseRow(u.Reference, u.Title, u.Tier, u.Standing, u.Revisions.OrderByDescending(r => r.Number).Select(r => (RevisionStatus?)r.Status).FirstOrDefault(), u.InProduction)).ToListAsync(ct);
    }

    private static async Task<IReadOnlyList<FallRow>> Falls(AppDbContext db, ProductId id, CancellationToken ct) => await db.ProductFalls.Where(f => f.ProductId == id).OrderByDescending(f => f.FellAt)
        .Select(f => new FallRow(f.Id, f.Version, f.Reason, f.FellAt, f.Reached, f.ReReviewed, f.State, f.Step, f.Answer, db.People.Where(p => p.Id == f.SettledBy).Select(p => p.Name).FirstOrDefault())).ToListAsync(ct);

    private static async Task<IReadOnlyList<ProductExceptionRow>> Exceptions(AppDbContext db, ProductId id, CancellationToken ct) => await db.ProductExceptions.Where(e => e.ProductId == id).OrderByDescending(e => e.AskedAt)
        .Select(e => new ProductExceptionRow(e.Id, e.Reason, e.Control, e.EndsOn, e.State, db.People.First(p => p.Id == e.AskedBy).Name, e.Answer)).ToListAsync(ct);
}
