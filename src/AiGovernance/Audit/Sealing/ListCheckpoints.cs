using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Audit.Sealing;

/// <summary>One checkpoint as a person reads it.</summary>
public sealed record CheckpointRow(long Count, string LastHash, DateTime At, string KeyId);

/// <summary>The newest checkpoints of the trail (AT-3).</summary>
public sealed class ListCheckpoints(Database database, AccessCheck access)
{
    public const int Most = 5;

    public Task<Result<IReadOnlyList<CheckpointRow>>> Handle(CancellationToken ct = default) => database.Read<IReadOnlyList<CheckpointRow>>(this, async db =>
    {
        if (!access.Allows(AuditPermissions.Read)) return Refusal.Forbidden;
        return await db.TrailCheckpoints.OrderByDescending(c => c.Count).Take(Most).Select(c => new CheckpointRow(c.Count, c.LastHash, c.At, c.KeyId)).ToListAsync(ct);
    }, ct);
}
