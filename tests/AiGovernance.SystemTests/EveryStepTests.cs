using System.Globalization;
using AiGovernance.Audit;
using AiGovernance.SystemTests.Children;
using AiGovernance.SystemTests.Support;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.SystemTests;

/// <summary>RV-6: killed at every step of the process in turn, the case ends as if nothing had happened.</summary>
public sealed class EveryStepTests : SystemTest
{
    // SIGKILL, as the shell reports it.
    private const int Killed = 128 + 9;

    [Fact]
    public async Task Killed_in_every_write_of_the_engine_in_turn_the_case_ends_as_if_nothing_had_happened()
    {
        await using var calm = await NewPlace();
        await using var inSteps = await NewPlace();
        await using var beforeDone = await NewPlace();
        // At the same time, each on its own folder: what takes long is to start what dies.
        var deaths = await Task.WhenAll(Went(calm, _ => []), Went(inSteps, writes => writes[..^1]), Went(beforeDone, writes => writes[^1..]));

        Assert.Equal([0, 8, 7], deaths);
        var ending = await Ending(calm);
        foreach (var hard in new[] { inSteps, beforeDone })
        {
            Assert.Equal(ending, await Ending(hard));
            Assert.Null((await hard.VerifyTrail()).Fault);
        }
    }

    /// <returns>How often somebody was killed on the way.</returns>
    private static async Task<int> Went(Place place, Func<string[], string[]> dieIn)
    {
        var deaths = 0;
        await new TheWay(place.Folder, async (ahead, writes) =>
        {
            foreach (var write in dieIn(writes))
            {
                ahead = Later(ahead);
                await using var child = Child.Start("work", place.Folder, ahead.ToString("c", CultureInfo.InvariantCulture), write);
                Assert.True(await child.Ended() == Killed, $"It ended with {child.ExitCode} and was to die in {write}: {child.Said}");
                deaths++;
            }
            return await WorkedOff(place.Folder, ahead);
        }).Go();
        return deaths;
    }

    /// <summary>The dead one holds the lease no longer.</summary>
    private static TimeSpan Later(TimeSpan ahead) => ahead + LeaseHolder.Length + TimeSpan.FromSeconds(1);

    private static async Task<TimeSpan> WorkedOff(string folder, TimeSpan ahead)
    {
        await using var place = Place.Open(folder, Later(ahead));
        Assert.NotEqual(0, await place.As(null, (WorkRound round) => round.Run()));
        return Later(ahead);
    }

    /// <summary>Everything about the case but ids and moments, and every entry of its trail in order.</summary>
    private static async Task<string> Ending(Place place)
    {
        await using var db = place.Db();
        List<string> lines =
        [
            .. (await db.UseCases.Select(u => new { u.Standing, u.Tier }).ToListAsync()).Select(u => $"{u}"),
            .. (await db.Revisions.OrderBy(r => r.Number).Select(r => new { r.Number, r.Status, r.Tier }).ToListAsync()).Select(r => $"{r}"),
            .. (await db.Reviews.OrderBy(r => r.Discipline).Select(r => new { r.Discipline, r.State, r.Outcome }).ToListAsync()).Select(r => $"{r}"),
            .. (await db.ReviewReminders.OrderBy(r => r.Share).Select(r => new { r.Share }).ToListAsync()).Select(r => $"{r}"),
            .. (await db.DueRows.OrderBy(d => d.Kind).ThenBy(d => d.At).Select(d => new { d.Kind, Open = d.DoneAt == null, d.Attempts }).ToListAsync()).Select(d => $"{d}"),
            .. (await db.OutboxSignals.OrderBy(s => s.Number).Select(s => new { s.Kind, Open = s.DoneAt == null, s.Attempts }).ToListAsync()).Select(s => $"{s}"),
            .. (await db.ProcessRuns.OrderBy(r => r.Process).Select(r => new { r.Process, r.Version, r.WaitsFor, r.WasCancelled }).ToListAsync()).Select(r => $"{r}"),
            .. (await db.Trail.OrderBy(e => e.Number).Select(e => e.Text).ToListAsync()).Select(TrailText.Read).Select(r => $"{r.Action} {r.Operation} {r.Record.Kind}: {string.Join(", ", r.Changes.Select(c => c.Field))}"),
        ];
        return string.Join('\n', lines);
    }
}
