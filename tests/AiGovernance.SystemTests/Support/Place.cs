using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Hosting;
using AiGovernance.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace AiGovernance.SystemTests.Support;

/// <summary>The portal as the host puts it together, opened on a data folder in this process: no web server, and nobody works in the background.</summary>
public sealed class Place : IAsyncDisposable
{
    private readonly ServiceProvider services;

    /// <param name="ahead">How far this portal's clock is ahead.</param>
    private Place(string folder, TimeSpan ahead, Action<IServiceCollection>? more)
    {
        Folder = folder;
        var collection = new ServiceCollection();
        collection.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        collection.TryAddSingleton<TimeProvider>(new ClockAhead(ahead));
        collection.AddPortal(new ConfigurationBuilder().Build(), new PortalSettings(folder, null), new DemoSignIn(true));
        more?.Invoke(collection);
        services = collection.BuildServiceProvider();
    }

    public string Folder { get; }

    public static Place Open(string folder, TimeSpan ahead = default, Action<IServiceCollection>? more = null) => new(folder, ahead, more);

    /// <summary>A new folder with an empty database.</summary>
    public static async Task<Place> New()
    {
        var place = Open(Directory.CreateTempSubdirectory("aigovernance-system-").FullName);
        await PortalHost.Migrate(place.services);
        return place;
    }

    /// <summary>As a start of the host does it.</summary>
    public Task Update() => PortalHost.MigrateEmbedded(services);

    public AppDbContext Db() => services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContext();

    /// <summary>Runs one action as a person, or as the portal itself for null, in a scope of its own.</summary>
    public async Task<TResult> As<TAction, TResult>(PersonId? person, Func<TAction, Task<TResult>> act) where TAction : notnull
    {
        await using var scope = services.CreateAsyncScope();
        if (person is null) scope.ServiceProvider.GetRequiredService<AccessCheck>().Become(Actor.System(ActSource.Job));
        else await scope.ServiceProvider.GetRequiredService<ActorReader>().Become(person, ActSource.Page);
        return await act(scope.ServiceProvider.GetRequiredService<TAction>());
    }

    /// <summary>As above, for what must work.</summary>
    public async Task Do<TAction>(PersonId? person, Func<TAction, Task<Result>> act) where TAction : notnull => Must(await As(person, act));

    /// <inheritdoc cref="Do{TAction}"/>
    public async Task<T> Do<TAction, T>(PersonId? person, Func<TAction, Task<Result<T>>> act) where TAction : notnull
    {
        var result = await As(person, act);
        Must(new Result(result.Refusal));
        return result.Value!;
    }

    public Task<TrailVerdict> VerifyTrail() => Do<VerifyTrail, TrailVerdict>(null, h => h.Handle());

    /// <summary>Closes this portal; the folder stays.</summary>
    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Providers.CloseIdle(new PortalSettings(Folder, null).SqliteFile);
    }

    public static void Must(Result result)
    {
        if (result.Refusal is { } no) throw new InvalidOperationException($"{no.Code}: {no.Message}");
    }

    private sealed class ClockAhead(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + by;
    }
}
