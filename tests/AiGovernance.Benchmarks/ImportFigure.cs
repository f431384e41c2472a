using System.Diagnostics;
using AiGovernance.Access;
using AiGovernance.UseCases.Import;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Benchmarks;

/// <summary>How long an inventory as long as the federal one takes, first and second time, and what a hundred times as many rows need of memory (UC-5).</summary>
internal sealed class ImportFigure : Figure
{
    private const int Rows = 2_133;
    private const int Rounds = 3;

    /// <summary>Ten times apart: memory that grows with the file shows at once.</summary>
    private static readonly int[] Long = [20_000, 200_000];

    public override string Name => "import";

    public override async Task<IReadOnlyList<FigureRow>> Measure()
    {
        await using var original = await BenchPortal.Empty();
        using var file = new GeneratedInventory(Rows, wordy: true);
        var recorded = new RecordedCommands();
        await using (var watched = original.Copy(recorded))
        {
            recorded.Next();
            await Import(watched, file);
        }
        var (limit, first, again) = (0d, TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            await using (var plain = original.Copy()) limit = Math.Max(limit, Rows * recorded.Replay(plain.File));
            await using var portal = original.Copy();
            first = Shorter(first, await Import(portal, file));
            again = Shorter(again, await Import(portal, file));
        }
        var rows = new List<FigureRow>
        {
            FigureRow.Rate($"import of {Rows:N0} rows, rows", Rows / first.TotalSeconds, limit), FigureRow.Time("import, first time", first), FigureRow.Time("import, second time", again),
        };
        foreach (var count in Long) rows.AddRange(await Heavy(original, count));
        return rows;
    }

    private static async Task<IEnumerable<FigureRow>> Heavy(BenchPortal original, int count)
    {
        using var file = new GeneratedInventory(count, wordy: false);
        await using var portal = original.Copy();
        using var peak = new PeakMemory();
        var took = await Import(portal, file);
        return [FigureRow.Time($"import of {count:N0} rows", took), FigureRow.Memory($"import of {count:N0} rows, most memory in use", peak.Bytes)];
    }

    private static async Task<TimeSpan> Import(BenchPortal portal, GeneratedInventory file)
    {
        await using var scope = portal.Scope(Actor.System(ActSource.Job));
        await using var stream = file.Open();
        var watch = Stopwatch.StartNew();
        var done = await scope.ServiceProvider.GetRequiredService<ImportInventory>().Handle(new("inventory.csv", stream), InventoryProfiles.Omb2024);
        return done.Succeeded ? watch.Elapsed : throw new InvalidOperationException(done.Refusal!.Message);
    }
}
