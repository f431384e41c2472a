using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.Hosting;
using AiGovernance.Identity;
using AiGovernance.Workflows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AiGovernance.Benchmarks;

/// <summary>The portal as the host puts it together, on a folder of its own on the disk, without a web server.</summary>
internal sealed class BenchPortal : IAsyncDisposable
{
    private readonly PortalSettings settings = new(Directory.CreateTempSubdirectory("aigovernance-bench-").FullName, null);
    private readonly ServiceProvider services;

    /// <param name="watching">Sees every command that goes to the database.</param>
    private BenchPortal(IInterceptor? watching)
    {
        var collection = new ServiceCollection();
        collection.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        var configuration = new ConfigurationBuilder().Build();
        collection.AddSingleton<IConfiguration>(configuration);
        collection.AddPortal(configuration, settings, new DemoSignIn(true));
        if (watching is not null) collection.ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(watching));
        services = collection.BuildServiceProvider();
    }

    /// <summary>As the host starts it; whoever starts it stops it.</summary>
    public ProcessWorker Worker => services.GetServices<IHostedService>().OfType<ProcessWorker>().Single();

    public string File => settings.SqliteFile;
    public string Folder => settings.DataFolder;

    /// <summary>A portal whose tables are there and empty.</summary>
    public static async Task<BenchPortal> Empty()
    {
        var portal = new BenchPortal(null);
        await using var db = await portal.services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync();
        await db.Database.EnsureCreatedAsync();
        return portal;
    }

    /// <summary>A portal with the demo data.</summary>
    public static async Task<BenchPortal> WithDemo()
    {
        var portal = new BenchPortal(null);
        await DemoData.MakeWhereEmpty(portal.services);
        return portal;
    }

    /// <summary>A portal whose folder the built host can serve as well.</summary>
    public static async Task<BenchPortal> Served()
    {
        var portal = new BenchPortal(null);
        await PortalHost.Migrate(portal.services);
        return portal;
    }

    /// <summary>A portal that goes on from a copy of this one's database.</summary>
    public BenchPortal Copy(IInterceptor? watching = null)
    {
        var copy = new BenchPortal(watching);
        using var source = new SqliteConnection($"Data Source={File};Pooling=False");
        using var target = new SqliteConnection($"Data Source={copy.File};Pooling=False");
        source.Open();
        target.Open();
        source.BackupDatabase(target);
        return copy;
    }

    /// <summary>As a circuit has it: one for everything that one person does.</summary>
    public AsyncServiceScope Scope(Actor actor)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AccessCheck>().Become(actor);
        return scope;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Providers.CloseIdle(settings.SqliteFile);
        Directory.Delete(settings.DataFolder, recursive: true);
    }
}
