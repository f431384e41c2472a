using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Parts;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assurance;

/// <summary>The contract with a vendor ends: the office is asked for the next one (VN-1).</summary>
public sealed class AskForContract(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(VendorPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var id = VendorId.From(delivery.Subject);
        var vendor = await db.Vendors.AsNoTracking().SingleAsync(v => v.Id == id, ct);
        var soon = DateOnly.FromDateTime(now).AddDays((await settings.Now(db, ct))[VendorFigures.DocumentDays]);
        // A later end has its own days.
        if (vendor.ContractEndsOn is not { } end || end > soon) return Result.Success;
        db.Because($"By rule VN-1: the contract ends on {Moments.Day(end)}.");
        await db.AskAnew(id, null, end, now, ct);
        return Result.Success;
    }, ct);
}
