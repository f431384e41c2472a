using System.Collections.Concurrent;
using System.Diagnostics;
using AiGovernance.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Benchmarks;

/// <summary>How many use cases can be submitted a second by people who submit at once; every one is on the disk when it is answered.</summary>
internal sealed class WritesFigure : Figure
{
    private const int Writers = 8;
    private const int Cases = 2_000;

    /// <summary>The machine may be shared: the best round tells what the portal can do, the worst wait is that of all rounds.</summary>
    private const int Rounds = 3;

    public override string Name => "writes";

    public override async Task<IReadOnlyList<FigureRow>> Measure()
    {
        await using var original = await BenchPortal.Empty();
        var drafts = await Drafts.In(original, Cases);
        var recorded = await Record(original, drafts);
        var (limit, rate, waits, errors) = (0d, 0d, new ConcurrentBag<TimeSpan>(), 0);
        var (cost, least) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            await using (var plain = original.Copy())
            {
                var idle = Environment.CpuUsage.TotalTime;
                limit = Math.Max(limit, recorded.Replay(plain.File));
                least = Shorter(least, Environment.CpuUsage.TotalTime - idle);
            }
            await using var portal = original.Copy();
            var before = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.StartNew();
            errors += await Submit(portal, drafts, waits);
            rate = Math.Max(rate, Cases / watch.Elapsed.TotalSeconds);
            cost = Shorter(cost, Environment.CpuUsage.TotalTime - before);
        }
        return
        [
            FigureRow.Rate($"submits, {Writers} writers", rate, limit),
            FigureRow.Time("submits, processor time of each", cost / Cases, least / Cases),
            FigureRow.Time("submits, worst wait", waits.Max()),
            FigureRow.Count("submits, errors", errors),
        ];
    }

    /// <summary>One after the other, watched; it warms the process as well.</summary>
    private static async Task<RecordedCommands> Record(BenchPortal original, Drafts drafts)
    {
        var recorded = new RecordedCommands();
        await using var portal = original.Copy(recorded);
        await using var scope = portal.Scope(drafts.Submitter);
        var submit = scope.ServiceProvider.GetRequiredService<SubmitUseCase>();
        foreach (var id in drafts.Cases)
        {
            recorded.Next();
            var result = await submit.Handle(id, version: 0);
            if (!result.Succeeded) throw new InvalidOperationException($"A draft was refused: {result.Refusal!.Message}");
        }
        return recorded;
    }

    /// <returns>How many were refused.</returns>
    private static async Task<int> Submit(BenchPortal portal, Drafts drafts, ConcurrentBag<TimeSpan> waits)
    {
        var (waiting, errors) = (new ConcurrentQueue<UseCaseId>(drafts.Cases), 0);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            await using var scope = portal.Scope(drafts.Submitter);
            var submit = scope.ServiceProvider.GetRequiredService<SubmitUseCase>();
            while (waiting.TryDequeue(out var id))
            {
                var began = Stopwatch.GetTimestamp();
                var result = await submit.Handle(id, version: 0);
                waits.Add(Stopwatch.GetElapsedTime(began));
                if (!result.Succeeded) Interlocked.Increment(ref errors);
            }
        })));
        return errors;
    }
}
