using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Demo;

/// <summary>The steps of the story in the order of time; in between the process engine works as it would have, due time by due time.</summary>
public sealed class Timeline(IServiceProvider services, SeedingClock clock)
{
    private readonly List<(DateTime At, Func<Task> Act)> steps = [];

    public void Add(DateOnly day, string time, Func<Task> act) => steps.Add((DemoCalendar.Moment(day, time), act));

    public async Task Play(DateTime until, CancellationToken ct)
    {
        foreach (var (at, act) in steps.OrderBy(s => s.At))
        {
            await PassTime(at, ct);
            await act();
            await Work(ct);
        }
        await PassTime(until, ct);
    }

    private async Task PassTime(DateTime to, CancellationToken ct)
    {
        while (await NextDue(to, ct) is { } due)
        {
            clock.Turn(due);
            await Work(ct);
        }
        clock.Turn(to);
    }

    private async Task<DateTime?> NextDue(DateTime to, CancellationToken ct)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(ct);
        return await db.DueRows.Where(d => d.DoneAt == null && d.ParkedAt == null && d.NextTryAt <= to).MinAsync(d => (DateTime?)d.NextTryAt, ct);
    }

    private async Task Work(CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AccessCheck>().Become(Actor.System(ActSource.Job));
        await scope.ServiceProvider.GetRequiredService<WorkRound>().Run(ct);
    }
}
