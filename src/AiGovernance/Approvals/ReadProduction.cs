using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>One recorded start of production (AP-4).</summary>
public sealed record ProductionStartRow(string Model, string Region, string? Exceptions, string StartedBy, DateTime StartedAt);

/// <summary>Whether a use runs, may run, and what still keeps it from going live.</summary>
/// <param name="Version">Of the case.</param>
/// <param name="Steps">What blocks production, and who can clear it; empty where nothing does or nothing is allowed.</param>
/// <param name="MayStart">This person may record the start now.</param>
/// <param name="MaySuspend">This person may withdraw permission now.</param>
public sealed record ProductionDetails(
    UseCaseId Id, string Reference, int Version, Standing Standing, bool InProduction, IReadOnlyList<ProductionStep> Steps, IReadOnlyList<ProductionStartRow> Starts, bool MayStart, bool MaySuspend)
{
    public IReadOnlyList<string> Blocks => [.. Steps.Select(s => s.Text)];

    public bool IsAllowed => Standing is Standing.Approved or Standing.ApprovedWithConditions;

    /// <summary>AP-3: what was stopped by rule or never decided, and runs.</summary>
    public bool RunsWithoutApproval => InProduction && !IsAllowed;
}

/// <summary>How a use stands to production, for everyone who sees the case (AP-4, AP-5).</summary>
public sealed class ReadProduction(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result<ProductionDetails>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<ProductionDetails>(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Read)) return Refusal.Forbidden;
        if (await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct) is not { } useCase) return Refusal.NotFound;
        var allowed = useCase.Standing is Standing.Approved or Standing.ApprovedWithConditions;
        var steps = allowed && !useCase.InProduction ? (await ProductionBlock.Of(db, id, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), ct)).Steps : [];
        var starts = await db.ProductionStarts.Where(p => p.UseCaseId == id).OrderByDescending(p => p.StartedAt)
            .Select(p => new ProductionStartRow(p.Model, p.Region, p.Exceptions, db.People.First(x => x.Id == p.StartedBy).Name, p.StartedAt)).ToListAsync(ct);
        return new ProductionDetails(id, useCase.Reference, useCase.Version, useCase.Standing, useCase.InProduction, steps, starts,
            allowed && !useCase.InProduction && access.Allows(ApprovalPermissions.StartProduction, useCase),
            SuspendUseCase.IsSuspendable(useCase) && access.Allows(ApprovalPermissions.Suspend, useCase));
    }, ct);
}
