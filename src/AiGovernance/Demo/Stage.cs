using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Demo;

/// <summary>Where the story is played: every act goes through the handler that the pages use, as the person who would do it.</summary>
public sealed class Stage(IServiceProvider services, SeedingClock clock, DemoCalendar calendar)
{
    public DemoCalendar Calendar { get; } = calendar;
    public Timeline Timeline { get; } = new(services, clock);

    /// <summary>What later steps call by name: people, units, products, data sources.</summary>
    public Dictionary<string, Guid> Known { get; } = new(StringComparer.Ordinal);

    public PersonId Person(string name) => new(Known[name]);

    public Task As<TAction>(string person, Func<TAction, Task<Result>> act) where TAction : notnull =>
        In<TAction, bool>(reader => reader.Become(Person(person), ActSource.Page), null, async action => (await act(action)).Refusal is { } no ? no : true);

    public Task<T> As<TAction, T>(string person, Func<TAction, Task<Result<T>>> act) where TAction : notnull =>
        In(reader => reader.Become(Person(person), ActSource.Page), null, act);

    /// <summary>As the portal itself: who sets it up first is nobody's colleague yet.</summary>
    public Task<T> AsSystem<TAction, T>(Func<TAction, Task<Result<T>>> act) where TAction : notnull => In(null, Actor.System(ActSource.Command), act);

    public Task AsSystem<TAction>(Func<TAction, Task<Result>> act) where TAction : notnull =>
        In<TAction, bool>(null, Actor.System(ActSource.Command), async action => (await act(action)).Refusal is { } no ? no : true);

    /// <summary>As somebody without an account, who holds a link.</summary>
    public Task<T> AsGuest<TAction, T>(Func<TAction, Task<Result<T>>> act) where TAction : notnull => In(null, Actor.Nobody, act);

    public Task AsGuest<TAction>(Func<TAction, Task<Result>> act) where TAction : notnull =>
        In<TAction, bool>(null, Actor.Nobody, async action => (await act(action)).Refusal is { } no ? no : true);

    public async Task<T> Read<T>(Func<AppDbContext, Task<T>> query)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return await query(db);
    }

    private async Task<T> In<TAction, T>(Func<ActorReader, Task>? signIn, Actor? actor, Func<TAction, Task<Result<T>>> act) where TAction : notnull
    {
        await using var scope = services.CreateAsyncScope();
        if (signIn is not null) await signIn(scope.ServiceProvider.GetRequiredService<ActorReader>());
        else scope.ServiceProvider.GetRequiredService<AccessCheck>().Become(actor!);
        var result = await act(scope.ServiceProvider.GetRequiredService<TAction>());
        if (result.Refusal is { } refusal)
            throw new InvalidOperationException($"{typeof(TAction).Name} at {clock.GetUtcNow():u} was refused: {refusal.Code}: {refusal.Message}");
        return result.Value!;
    }
}
