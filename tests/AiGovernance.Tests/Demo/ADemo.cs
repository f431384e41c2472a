using AiGovernance.Data;
using AiGovernance.Hosting;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Tests.Demo;

/// <summary>An empty data folder in which demo data can be made, and the demo data of one day made once for all.</summary>
internal sealed class ADemo : IAsyncDisposable
{
    /// <summary>A Monday morning, thirteen days after the committee met.</summary>
    public static readonly DateTime Now = new(2026, 11, 23, 8, 10, 0, DateTimeKind.Utc);

    private static readonly Lazy<Task<ADemo>> Finished = new(MakeOnce);

    private readonly ServiceProvider services;

    public ADemo(DateTime now)
    {
        Settings = new PortalSettings(Directory.CreateDirectory(TestFiles.New()).FullName, null);
        services = new ServiceCollection()
            .AddSingleton(Settings)
            .AddSingleton<TimeProvider>(new TestClock(now))
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddDbContextFactory<AppDbContext>(options => options.UseSqliteFile(Settings.SqliteFile))
            .BuildServiceProvider();
    }

    public PortalSettings Settings { get; }
    public string UnfinishedFile => Settings.SqliteFile + ".unfinished";

    public Task<bool> Make() => DemoData.MakeWhereEmpty(services);

    public Task Migrate() => PortalHost.Migrate(services);

    public AppDbContext Db() => services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContext();

    /// <summary>The portal on a copy of the demo data, on the same day.</summary>
    public static async Task<TestPortal> Portal() => TestPortal.From((await Finished.Value).Settings.SqliteFile, new TestClock(Now));

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Providers.CloseIdle(Settings.SqliteFile);
        Directory.Delete(Settings.DataFolder, recursive: true);
    }

    private static async Task<ADemo> MakeOnce()
    {
        var demo = new ADemo(Now);
        await demo.Make();
        return demo;
    }
}
