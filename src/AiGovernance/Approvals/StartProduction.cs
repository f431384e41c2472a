using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>Records that an approved use goes live; refused while a gate, a stopping condition or a missing assessment blocks it (AP-4, S47).</summary>
public sealed class StartProduction(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the case, as last read.</param>
    /// <param name="model">Model and version that go live.</param>
    public Task<Result> Handle(UseCaseId id, int version, string model, string region, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(ApprovalPermissions.StartProduction, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Version != version) return Refusal.Stale;
        if (useCase.InProduction) return ApprovalRefusals.RunsAlready;
        if (useCase.Standing is not (Standing.Approved or Standing.ApprovedWithConditions)) return ApprovalRefusals.NotApproved;
        if (FaultOf(model, region) is { } fault) return fault;
        var now = clock.GetUtcNow().UtcDateTime;
        var check = await ProductionBlock.Of(db, useCase.Id, DateOnly.FromDateTime(now), ct);
        if (check.Blocks.Count > 0) return ApprovalRefusals.ProductionBlocked.With(string.Join("; ", check.Blocks));
        db.ProductionStarts.Add(new ProductionStart(useCase.Id, model.Trim(), region.Trim(), check.Exceptions, access.Actor.Person!.Value, now));
        return useCase.StartProduction(now);
    }, ct);

    private static Refusal? FaultOf(string model, string region) =>
        string.IsNullOrWhiteSpace(model) ? ApprovalRefusals.ModelMissing
        : string.IsNullOrWhiteSpace(region) ? ApprovalRefusals.RegionMissing
        : Math.Max(model.Trim().Length, region.Trim().Length) > ProductionStart.TextMaxLength ? ApprovalRefusals.ProductionTextTooLong
        : null;
}
