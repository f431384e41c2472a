using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>Records that an approved use goes live; refused while a gate or a stopping condition blocks it (AP-4, S47).</summary>
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
        var now = clock.GetUtcNow().UtcDateTime;
        if (await ProductionBlock.Of(db, useCase.Id, DateOnly.FromDateTime(now), ct) is { } block) return ApprovalRefusals.ProductionBlocked.With(block);
        db.Note(new TrailNote(useCase.Ref, [new("Model", null, model), new("Region", null, region)], useCase.Id.Value));
        return useCase.StartProduction(now);
    }, ct);
}
