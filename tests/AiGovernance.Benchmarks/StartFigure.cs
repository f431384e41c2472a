using System.Diagnostics;

namespace AiGovernance.Benchmarks;

/// <summary>How long somebody waits from the command until the first page is served, the process included.</summary>
internal sealed class StartFigure : Figure
{
    private const int Rounds = 5;

    public override string Name => "start";

    public override async Task<IReadOnlyList<FigureRow>> Measure()
    {
        var folder = Directory.CreateTempSubdirectory("aigovernance-bench-");
        try
        {
            var first = await Portal(folder.FullName);
            var (starts, limits) = (new List<TimeSpan>(), new List<TimeSpan>());
            for (var round = 0; round < Rounds; round++)
            {
                limits.Add(await Help());
                starts.Add(await Portal(folder.FullName));
            }
            return
            [
                FigureRow.Time("first start, demo data made, to the first page", first),
                FigureRow.Time("start to the first page, median; limit: the process answers --help", Median(starts), Median(limits)),
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<TimeSpan> Portal(string folder)
    {
        var began = Stopwatch.GetTimestamp();
        await using var portal = await ServedPortal.Start(folder);
        return Stopwatch.GetElapsedTime(began);
    }

    private static async Task<TimeSpan> Help()
    {
        var began = Stopwatch.GetTimestamp();
        using var process = ServedPortal.Run("--help");
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return Stopwatch.GetElapsedTime(began);
    }

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);
}
