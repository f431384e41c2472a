using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace AiGovernance.Benchmarks;

/// <summary>The built host as a process of its own, in Development with demo data, as <c>dotnet run</c> starts it.</summary>
internal sealed class ServedPortal : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;

    private ServedPortal(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Comes back when the first page was served.</summary>
    public static async Task<ServedPortal> Start(string folder, params string[] more)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var portal = new ServedPortal(Run(["--data", folder, "--urls", address.ToString(), .. more]), address);
        try
        {
            await portal.FirstPage();
            return portal;
        }
        catch
        {
            await portal.DisposeAsync();
            throw;
        }
    }

    /// <summary>The host with any arguments.</summary>
    public static Process Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly(), .. arguments]) { RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        return Process.Start(start)!;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task FirstPage()
    {
        var began = Stopwatch.GetTimestamp();
        using var browser = new HttpClient { BaseAddress = Address };
        while (!await Answers(browser))
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(began) > Patience) throw new InvalidOperationException("The portal did not start.");
            await Task.Delay(10);
        }
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

    /// <summary>Where it was built: the copy beside this assembly has no static files.</summary>
    private static string Assembly([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(
        Path.GetDirectoryName(here)!, "..", "..", "src", "AiGovernance.Web", "bin", Path.Combine(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^2..]), "AiGovernance.Web.dll"));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
