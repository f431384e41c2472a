using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Workflows;

namespace AiGovernance.Vendors;

/// <summary>The one way in which a product gets its result, whoever decided it (VN-6).</summary>
public static class ProductResults
{
    /// <param name="deskCheck">It rests on a desk check alone.</param>
    public static void TakeResult(this AppDbContext db, VendorProduct product, VendorResult result, Policy policy, DateTime now, bool deskCheck = false)
    {
        product.Decide(result, VendorValidity.From(DateOnly.FromDateTime(now), policy), deskCheck);
        db.Signal(VendorSignals.ResultDecided, product.Id.Value, now);
        if (result is VendorResult.NotApproved) db.Fall(product, FallReason.NotApproved, now);
        else db.PutDue(VendorDues.GraceOver, product.Id.Value, VendorDues.Morning(product.GraceUntil!.Value.AddDays(1)));
    }

    internal static void Fall(this AppDbContext db, VendorProduct product, FallReason reason, DateTime now)
    {
        product.Fall(reason, now);
        db.Signal(VendorSignals.ResultFell, product.Id.Value, now);
    }
}
