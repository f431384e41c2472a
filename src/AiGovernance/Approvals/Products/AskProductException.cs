using AiGovernance.Access;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Vendors;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Products;

/// <summary>The office asks the committee to let a product be used for a time though it is not approved (AP-8).</summary>
public sealed class AskProductException(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result> Handle(ProductId id, string reason, string control, DateOnly endsOn, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.AskProductException)) return Refusal.Forbidden with { About = new RecordRef("vendor-product", id.Value) };
        var product = await db.VendorProducts.SingleOrDefaultAsync(p => p.Id == id, ct);
        if (product is null) return Refusal.NotFound;
        if (await db.ProductExceptions.AnyAsync(e => e.ProductId == id && (e.State == ExceptionState.Asked || e.State == ExceptionState.Granted), ct)) return ProductRefusals.AskedAlready;
        var now = clock.GetUtcNow().UtcDateTime;
        var asked = ProductException.Ask(product, new(ProductException.Rules[0], reason, control, endsOn), (await settings.Now(db, ct))[ApprovalFigures.ExceptionMonths], access.Actor.Person!.Value, now);
        if (!asked.Succeeded) return asked.Refusal!;
        db.Because(reason);
        db.ProductExceptions.Add(asked.Value);
        db.Signal(ApprovalSignals.ExceptionAsked, asked.Value.Id, now);
        return Result.Success;
    }, ct);
}
