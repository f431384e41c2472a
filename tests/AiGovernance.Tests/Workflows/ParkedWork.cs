using AiGovernance.Tests.Support;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Tests.Workflows;

/// <summary>Work that failed five times.</summary>
internal static class ParkedWork
{
    /// <summary>One signal, with another of the same record behind it.</summary>
    public static async Task<Guid> Signal(TestPortal portal, Guid subject)
    {
        await portal.Write(db => { db.Signal(Broken.Signal, subject, portal.Clock.Now); return Task.CompletedTask; });
        await portal.Write(db => { db.Signal(Broken.Signal, subject, portal.Clock.Now); return Task.CompletedTask; });
        await Fail(portal);
        await using var db = portal.Db();
        return await db.OutboxSignals.Where(s => s.ParkedAt != null).Select(s => s.Id).SingleAsync();
    }

    public static async Task<Guid> Due(TestPortal portal, Guid subject)
    {
        await portal.Write(db => { db.PutDue(Broken.Due, subject, portal.Clock.Now); return Task.CompletedTask; });
        await Fail(portal);
        await using var db = portal.Db();
        return await db.DueRows.Where(d => d.ParkedAt != null).Select(d => d.Id).SingleAsync();
    }

    /// <summary>Parked as the engine leaves it, for portals without the broken step.</summary>
    public static async Task<Guid> Left(TestPortal portal)
    {
        await portal.Write(db => { db.Signal(Broken.Signal, Guid.CreateVersion7(), portal.Clock.Now); return Task.CompletedTask; });
        await portal.Write(async db => db.Entry(await db.OutboxSignals.SingleAsync(s => s.Kind == Broken.Signal.Kind)).Property(s => s.ParkedAt).CurrentValue = portal.Clock.Now);
        await using var read = portal.Db();
        return await read.OutboxSignals.Where(s => s.Kind == Broken.Signal.Kind).Select(s => s.Id).SingleAsync();
    }

    private static async Task Fail(TestPortal portal)
    {
        for (var attempt = 0; attempt < 6; attempt++)
        {
            await portal.AsSystem((WorkRound round) => round.Run());
            portal.Clock.Advance(TimeSpan.FromSeconds(30));
        }
    }
}
