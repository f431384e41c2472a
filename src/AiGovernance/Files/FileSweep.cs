using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace AiGovernance.Files;

/// <summary>Removes contents that no record ever knew: the portal stopped between receiving and recording them.</summary>
public sealed class FileSweep(IDbContextFactory<AppDbContext> factory, IFileStore store, TimeProvider clock) : BackgroundService
{
    /// <summary>Nobody sends one file for longer.</summary>
    private static readonly TimeSpan Age = TimeSpan.FromDays(1);

    public async Task Sweep(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        foreach (var id in store.OlderThan(clock.GetUtcNow().UtcDateTime - Age))
            if (!await db.Files.AnyAsync(f => f.Id == id, ct)) store.Delete(id);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => Sweep(stoppingToken), stoppingToken);
}
