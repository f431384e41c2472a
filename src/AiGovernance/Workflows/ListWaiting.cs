using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Workflows;

/// <summary>How many records wait for the same thing in one version of a process.</summary>
/// <param name="Since">Of the one that waits longest.</param>
public sealed record WaitingRow(string Process, int Version, string WaitsFor, int Records, DateTime Since);

/// <summary>What all open processes wait for, and which versions are still under way (RV-7): nothing waits unseen.</summary>
public sealed class ListWaiting(Database database, AccessCheck access)
{
    public Task<Result<IReadOnlyList<WaitingRow>>> Handle(CancellationToken ct = default) => database.Read<IReadOnlyList<WaitingRow>>(this, async db =>
    {
        if (!access.Allows(WorkflowPermissions.CareForParked)) return Refusal.Forbidden;
        return Result.Of<IReadOnlyList<WaitingRow>>(await db.ProcessRuns.Where(r => r.EndedAt == null)
            .GroupBy(r => new { r.Process, r.Version, r.WaitsFor })
            .Select(g => new { g.Key.Process, g.Key.Version, g.Key.WaitsFor, Records = g.Count(), Since = g.Min(r => r.Since) })
            .OrderBy(g => g.Process).ThenBy(g => g.Version).ThenBy(g => g.Since)
            .Select(g => new WaitingRow(g.Process, g.Version, g.WaitsFor, g.Records, g.Since)).ToListAsync(ct));
    }, ct);
}
