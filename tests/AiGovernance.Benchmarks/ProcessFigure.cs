using System.Diagnostics;
using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Benchmarks;

/// <summary>How long what is due waits while ten thousand cases are under review (RV-5): to be found, to be handled, and for the first review to be open.</summary>
internal sealed class ProcessFigure : Figure
{
    private const int Cases = 10_000;
    private const int Overdue = 1_000;
    private const int Rounds = 21;

    public override string Name => "process";

    public override async Task<IReadOnlyList<FigureRow>> Measure()
    {
        await using var original = await BenchPortal.Empty();
        var cases = await CasesInReview.In(original, Cases);
        await using var scope = original.Scope(Actor.System(ActSource.Job));
        await using var db = scope.ServiceProvider.GetRequiredService<Database>().Open();
        return
        [
            FigureRow.Count("cases in review", await db.UseCases.CountAsync()),
            FigureRow.Count("due rows", await db.DueRows.CountAsync(d => d.DoneAt == null)),
            .. await Find(original), await Handle(original), await Open(original, cases),
        ];
    }

    /// <summary>What the worker asks each second, and what it asks when a thousand are due.</summary>
    private static async Task<IReadOnlyList<FigureRow>> Find(BenchPortal original)
    {
        var recorded = new RecordedCommands();
        await using var portal = original.Copy(recorded);
        await using var scope = portal.Scope(Actor.System(ActSource.Job));
        var waiting = scope.ServiceProvider.GetRequiredService<WaitingWork>();
        var nothing = await recorded.Median(Rounds, portal.File, () => waiting.Any(CancellationToken.None));
        CasesInReview.MakeOverdue(portal, Overdue);
        var much = await recorded.Median(Rounds, portal.File, () => waiting.Next(CancellationToken.None));
        return [FigureRow.Time("what is due is found, nothing due, median", nothing.Took, nothing.Limit), FigureRow.Time($"what is due is found, {Overdue:N0} due, median", much.Took, much.Limit)];
    }

    private static async Task<FigureRow> Handle(BenchPortal original)
    {
        CasesInReview.MakeOverdue(original, Overdue);
        var recorded = new RecordedCommands(splits: true);
        await using (var watched = original.Copy(recorded)) await Run(watched);
        await using var plain = original.Copy();
        await using var portal = original.Copy();
        var limit = recorded.Sent(plain.File);
        return FigureRow.Time($"{Overdue:N0} overdue at once, all handled", await Run(portal), limit);
    }

    /// <summary>With the worker running, as in the host.</summary>
    private static async Task<FigureRow> Open(BenchPortal original, CasesInReview cases)
    {
        var recorded = new RecordedCommands(splits: true);
        await using (var watched = original.Copy(recorded))
        {
            await Run(watched);
            recorded.Forget();
            await cases.SendOne(watched, "AI-2027-0000");
            await Run(watched);
        }
        await using var plain = original.Copy();
        var limit = recorded.Sent(plain.File);
        await using var portal = original.Copy();
        await Run(portal);
        await portal.Worker.StartAsync(CancellationToken.None);
        var times = new List<TimeSpan>();
        for (var round = 0; round < Rounds; round++) times.Add(await UntilOpen(portal, cases, $"AI-2027-{round:0000}"));
        await portal.Worker.StopAsync(CancellationToken.None);
        return FigureRow.Time("submitted to first review open, slowest", times.Max(), limit);
    }

    private static async Task<TimeSpan> UntilOpen(BenchPortal portal, CasesInReview cases, string reference)
    {
        await using var scope = portal.Scope(Actor.System(ActSource.Job));
        await using var db = scope.ServiceProvider.GetRequiredService<Database>().Open();
        var began = Stopwatch.GetTimestamp();
        var id = await cases.SendOne(portal, reference);
        while (!await db.Reviews.AnyAsync(r => r.UseCaseId == id)) await Task.Delay(5);
        return Stopwatch.GetElapsedTime(began);
    }

    private static async Task<TimeSpan> Run(BenchPortal portal)
    {
        await using var scope = portal.Scope(Actor.System(ActSource.Job));
        var began = Stopwatch.GetTimestamp();
        var worked = await scope.ServiceProvider.GetRequiredService<WorkRound>().Run();
        return worked > 0 ? Stopwatch.GetElapsedTime(began) : throw new InvalidOperationException("Nothing was due.");
    }
}
