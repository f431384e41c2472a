using AiGovernance.Access;
using AiGovernance.Approvals.Renewal;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.Vendors;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Products;

/// <summary>A product fell: the office gets one task for all uses that rely on it, the High and Critical ones are put to the question one by one, and their people are told (VN-6).</summary>
public sealed class ReachCases(Database database, AccessCheck access, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var id = ProductId.From(delivery.Subject);
        var product = await db.VendorProducts.AsNoTracking().SingleAsync(p => p.Id == id, ct);
        var cases = await db.RelyingOn(id).ForChange().ToListAsync(ct);
        // Approved again before this came, or nobody relies on it.
        if (product.FellFor is not { } reason || cases.Count == 0) return Result.Success;

        // What is said now takes the place of what waits from an earlier fall.
        foreach (var former in await db.ProductFalls.Where(f => f.ProductId == id && f.State == FallState.Open).ToListAsync(ct)) former.End(now);
        var fall = new ProductFall(product, now);
        var why = $"{await db.NameOf(id, ct)} {ResultWords.Of(reason)} (VN-6).";
        db.Because($"By rule VN-6: {why}");
        db.ProductFalls.Add(fall);
        foreach (var useCase in cases)
        {
            await db.Tell(useCase, access.Actor, new(NewsTopic.Vendor, "A product it relies on has fallen", $"{why} The gate holds back what is new, unless the committee grants an exception.", id.Value), now, ct);
            fall.Reaches(await Question(db, useCase, why, now, ct));
        }
        return Result.Success;
    }, ct);

    /// <summary>One by one where much hangs on it, and where the office may not see the case.</summary>
    private async Task<bool> Question(AppDbContext db, UseCase useCase, string why, DateTime now, CancellationToken ct)
    {
        if (!RelyingCases.IsAllowed(useCase) || !(useCase.Tier >= RiskTier.High || useCase.IsConfidential)) return false;
        return (await db.ReReview(useCase, access.Actor, $"{why} Say with a new revision what takes its place, or ask for an exception.", now, ct)).Succeeded;
    }
}
