using System.Diagnostics;
using System.Net.Sockets;
using System.Net;

namespace AiGovernance.Benchmarks;

/// <summary>How long somebody waits from the command until the first page stands in the browser, as a process of its own.</summary>
internal sealed class StartFigure : Figure
{
    private const int Rounds = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public override string Name => "start";

    public override async Task<IReadOnlyList<FigureRow>> Measure()
    {
        var folder = Directory.CreateTempSubdirectory("aigovernance-bench-");
        try
        {
            var first = await FirstPage(folder.FullName);
            var (starts, limits) = (new List<TimeSpan>(), new List<TimeSpan>());
            for (var round = 0; round < Rounds; round++)
            {
                limits.Add(await Help());
                starts.Add(await FirstPage(folder.FullName));
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

    private static async Task<TimeSpan> FirstPage(string folder)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var began = Stopwatch.GetTimestamp();
        using var portal = Run("--data", folder, "--urls", address);
        try
        {
            using var browser = new HttpClient { BaseAddress = new Uri(address) };
            while (!await Answers(browser))
            {
                if (portal.HasExited || Stopwatch.GetElapsedTime(began) > Patience) throw new InvalidOperationException("The portal did not start.");
                await Task.Delay(10);
            }
            return Stopwatch.GetElapsedTime(began);
        }
        finally
        {
            portal.Kill(entireProcessTree: true);
            await portal.WaitForExitAsync();
        }
    }

    private static async Task<TimeSpan> Help()
    {
        var began = Stopwatch.GetTimestamp();
        using var process = Run("--help");
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return Stopwatch.GetElapsedTime(began);
    }

    private static async Task<bool> Answers(HttpClient browser)
    {
        try
        {
            using var page = await browser.GetAsync(new Uri("/", UriKind.Relative));
            return page.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false; // it does not listen yet
        }
    }

    private static Process Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "AiGovernance.Web.dll"), .. arguments]) { RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        return Process.Start(start)!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);
}
