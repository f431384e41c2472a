using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Documents;
using AiGovernance.Hosting;
using AiGovernance.Identity;
using AiGovernance.Tests.Documents;
using AiGovernance.Workflows;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AiGovernance.Tests.Support;

/// <summary>The whole portal on a SQLite file of its own, without a web server.</summary>
public sealed class TestPortal : IAsyncDisposable
{
    // One for all, so that what one portal sealed opens in a portal that goes on from its copy.
    private static readonly EphemeralDataProtectionProvider Keys = new();

    private readonly ServiceProvider services;

    private TestPortal(string file, TestClock clock, Action<IServiceCollection>? more)
    {
        (File, Clock) = (file, clock);
        var collection = new ServiceCollection();
        collection.AddSingleton<TimeProvider>(clock).AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        collection.AddSingleton(new PortalSettings(Path.GetDirectoryName(file)!, null));
        collection.AddSingleton(_ => new WriteQueue());
        collection.AddDbContextFactory<AppDbContext>(options => options.UseSqliteFile(file));
        collection.AddSingleton<IDataProtectionProvider>(Keys);
        collection.AddRooms(new ConfigurationBuilder().Build(), new DemoSignIn(true));
        collection.AddSingleton<IReportRenderer, CheckedPdfRenderer>();
        more?.Invoke(collection);
        services = collection.BuildServiceProvider(validateScopes: true);
    }

    public string File { get; }
    public TestClock Clock { get; }
    public IServiceProvider Services => services;

    /// <summary>A portal with people and units in it, and nothing else.</summary>
    public static TestPortal Start(Action<IServiceCollection>? more = null) => From(Template.File, new TestClock(TestClock.Start), more);

    /// <summary>A portal that goes on from a copy of another one's database.</summary>
    public static TestPortal From(string original, TestClock clock, Action<IServiceCollection>? more = null)
    {
        var file = TestFiles.New();
        TestFiles.Copy(original, file);
        return new TestPortal(file, clock, more);
    }

    /// <summary>Another instance on the same database; it has its own name among those that share the work.</summary>
    public static TestPortal Beside(TestPortal other, Action<IServiceCollection>? more = null) =>
        new(other.File, other.Clock, services => { services.AddSingleton(new WorkerName("beside")); more?.Invoke(services); });

    /// <summary>A portal on an empty file, its tables made by the migrations.</summary>
    public static async Task<TestPortal> Empty()
    {
        var portal = new TestPortal(TestFiles.New(), new TestClock(TestClock.Start), null);
        await using var db = portal.Db();
        await db.Database.MigrateAsync();
        return portal;
    }

    public AppDbContext Db() => services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContext();

    /// <summary>Runs one action as a person, in a scope of its own, as a circuit would.</summary>
    public async Task<TResult> As<TAction, TResult>(PersonId? person, Func<TAction, Task<TResult>> act) where TAction : notnull
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ActorReader>().Become(person, ActSource.Page);
        return await act(scope.ServiceProvider.GetRequiredService<TAction>());
    }

    /// <summary>Runs one action as a delegate at the work of somebody else (PP-6).</summary>
    public async Task<TResult> For<TAction, TResult>(Part hand, Part principal, Func<TAction, Task<TResult>> act) where TAction : notnull
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ActorReader>().Become(hand.Id, ActSource.Page, principal.Id);
        return await act(scope.ServiceProvider.GetRequiredService<TAction>());
    }

    public async Task<TResult> AsSystem<TAction, TResult>(Func<TAction, Task<TResult>> act) where TAction : notnull
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AccessCheck>().Become(Actor.System(ActSource.Job));
        return await act(scope.ServiceProvider.GetRequiredService<TAction>());
    }

    /// <summary>Runs one action in somebody's part.</summary>
    public Task<TResult> In<TAction, TResult>(Part part, Func<TAction, Task<TResult>> act) where TAction : notnull =>
        part == Part.System ? AsSystem(act) : As(part.Id, act);

    /// <summary>Changes records without an action of the product, for states that no action leads to yet.</summary>
    public Task<Result> Write(Func<AppDbContext, Task> change) => AsSystem((Database database) => database.Write(this, async db =>
    {
        await change(db);
        return Result.Success;
    }));

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Providers.CloseIdle(File);
        TestFiles.Remove(File);
    }
}
