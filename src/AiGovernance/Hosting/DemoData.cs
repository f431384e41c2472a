using AiGovernance.Data;
using AiGovernance.Demo;
using AiGovernance.Identity;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AiGovernance.Hosting;

/// <summary>
/// Fills an empty portal with demo data. It is made in a file of its own, which takes its place only when it is complete:
/// what was interrupted is thrown away and begun anew.
/// </summary>
public static class DemoData
{
    private const string Unfinished = ".unfinished";

    /// <returns>Whether it was made. SQL Server is never filled: it holds the data of somebody.</returns>
    public static async Task<bool> MakeWhereEmpty(IServiceProvider portal, CancellationToken ct = default)
    {
        var settings = portal.GetRequiredService<PortalSettings>();
        if (settings.SqlServer is not null || !await IsEmpty(portal, settings.SqliteFile, ct)) return false;

        var file = settings.SqliteFile + Unfinished;
        Remove(file);
        await Make(file, settings, portal.GetRequiredService<IConfiguration>(), portal.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime, ct);
        Remove(settings.SqliteFile);
        File.Move(file, settings.SqliteFile);
        return true;
    }

    /// <summary>Nobody has ever written anything, or there is no file yet.</summary>
    private static async Task<bool> IsEmpty(IServiceProvider portal, string file, CancellationToken ct)
    {
        if (!File.Exists(file)) return true;
        await PortalHost.MigrateEmbedded(portal, ct);
        return EmbeddedFile.IsEmpty(file);
    }

    private static async Task Make(string file, PortalSettings settings, IConfiguration configuration, DateTime now, CancellationToken ct)
    {
        var calendar = new DemoCalendar(now);
        var clock = new SeedingClock(calendar.Start.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        await using (var services = Services(file, settings, configuration, clock))
        {
            await PortalHost.Migrate(services, ct);
            await DemoStory.Play(services, clock, calendar, ct);
            await using var db = await services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(ct);
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", ct);
        }
        Providers.CloseIdle(file);
        await using var made = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        made.Flush(flushToDisk: true);
    }

    /// <summary>The same rooms as the portal's, under the clock of the story. Ballots are all closed in the end, so their keys need not stay.</summary>
    private static ServiceProvider Services(string file, PortalSettings settings, IConfiguration configuration, SeedingClock clock) => new ServiceCollection()
        .AddLogging(logging => logging.AddConsole().SetMinimumLevel(LogLevel.Warning))
        .AddSingleton<TimeProvider>(clock)
        .AddSingleton(settings)
        .AddSingleton(_ => new WriteQueue())
        .AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider())
        .AddDbContextFactory<AppDbContext>(options => options.UseSqliteFile(file, making: true))
        .AddRooms(configuration, new DemoSignIn(false))
        .BuildServiceProvider();

    private static void Remove(string file)
    {
        Providers.CloseIdle(file);
        foreach (var path in new[] { file, file + "-wal", file + "-shm", file + "-journal" }) File.Delete(path);
    }
}
