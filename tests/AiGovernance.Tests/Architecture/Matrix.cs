using System.Collections.Concurrent;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Tests.Architecture;

/// <summary>What came of one part doing one row's action.</summary>
/// <param name="Entries">What it left on the trail.</param>
internal sealed record Outcome(Part Part, Refusal? Refusal, IReadOnlyList<TrailRow> Entries);

/// <summary>Every row of every room, each run once for all tests that ask for it.</summary>
internal static class Matrix
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyList<Outcome>>>> Runs = [];

    public static IReadOnlyDictionary<string, ActionRow> Rows { get; } = typeof(Matrix).Assembly.GetTypes()
        .Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(IActionRows)))
        .SelectMany(t => ((IActionRows)Activator.CreateInstance(t)!).Rows())
        .OrderBy(row => row.ToString(), StringComparer.Ordinal)
        .ToDictionary(row => row.ToString());

    public static Task<IReadOnlyList<Outcome>> RunOf(string row) => Runs.GetOrAdd(row, name => new(() => Run(Rows[name]))).Value;

    public static async Task<IReadOnlyList<Outcome>> Run(ActionRow row)
    {
        await using var origin = TestPortal.Start(QueryRecorder.OfMatrix.Watch);
        var state = await row.Given(origin);
        var outcomes = new List<Outcome>();
        TestPortal? copy = null;
        foreach (var part in Part.Anybody)
        {
            copy ??= TestPortal.From(origin.File, new TestClock(origin.Clock.Now), QueryRecorder.OfMatrix.Watch);
            outcomes.Add(await Try(row, copy, part, state));
            if (row.SavesSilentlyBecause is null && copy.Services.GetRequiredService<WriteCount>().Count == 0) continue;
            // Only what was refused, or read, leaves the state as it was for the next.
            await copy.DisposeAsync();
            copy = null;
        }
        if (copy is not null) await copy.DisposeAsync();
        return outcomes;
    }

    private static async Task<Outcome> Try(ActionRow row, TestPortal portal, Part part, object? state)
    {
        await using var db = portal.Db();
        var before = await db.Trail.CountAsync();
        try
        {
            var refusal = await row.Act(portal, part, state);
            var entries = await db.Trail.Where(e => e.Number > before).OrderBy(e => e.Number).Select(e => e.Text).ToListAsync();
            return new(part, refusal, [.. entries.Select(TrailText.Read)]);
        }
        catch (Exception inner)
        {
            throw new InvalidOperationException($"{row} broke when {part} did it: {inner.Message}", inner);
        }
    }
}
