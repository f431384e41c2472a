using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Workflows;

/// <summary>One instance of the portal among those that share a database.</summary>
public sealed record WorkerName(string Value)
{
    public static readonly WorkerName OfThisProcess = new($"{Environment.MachineName}/{Environment.ProcessId}/{Guid.CreateVersion7():N}");
}

/// <summary>Says that this instance works and the others wait (RV-5).</summary>
public sealed class LeaseHolder(Database database, WorkerName me, TimeProvider clock)
{
    /// <summary>So long the others wait for one that died.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(30);

    private DateTime sayAgainAt;

    /// <summary>Asked before each piece of work: a long round says it again when half of the time is over, and one that stood still stops when another took over.</summary>
    public async Task<bool> Hold(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (now < sayAgainAt) return true;
        var held = await database.Write<bool>(this, async db =>
        {
            var lease = await db.WorkLeases.SingleOrDefaultAsync(ct);
            if (lease is null) db.WorkLeases.Add(lease = new WorkLease());
            return lease.Take(me.Value, now, Length);
        }, ct);
        sayAgainAt = held.Value ? now + (Length / 2) : now;
        return held.Value;
    }

    /// <summary>An instance that ends in order lets the next one begin at once.</summary>
    public async Task Release(CancellationToken ct)
    {
        sayAgainAt = default;
        await database.Write<bool>(this, async db =>
        {
            var lease = await db.WorkLeases.SingleOrDefaultAsync(ct);
            return lease?.Release(me.Value, clock.GetUtcNow().UtcDateTime) ?? false;
        }, ct);
    }
}
