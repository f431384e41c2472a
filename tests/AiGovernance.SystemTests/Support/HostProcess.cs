using System.Net;
using System.Runtime.CompilerServices;

namespace AiGovernance.SystemTests.Support;

/// <summary>The built host, serving a data folder in a process of its own, in Development.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private const string Says = "AiGovernance is at ";

    private readonly ChildProcess process;

    private HostProcess(ChildProcess process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>What it wrote on both outputs.</summary>
    public string Said => process.Said;

    /// <summary>Beside the sources: what was built with these tests, not a copy without its static files.</summary>
    public static string Assembly { get; } = Path.GetFullPath(Path.Combine(
        Path.GetDirectoryName(Here())!, "..", "..", "..", "src", "AiGovernance.Web", "bin", Path.Combine(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^2..]), "AiGovernance.Web.dll"));

    /// <summary>Comes back when the host is healthy.</summary>
    public static async Task<HostProcess> Start(string folder, bool withDemoData = false)
    {
        var process = Run(["--data", folder, "--urls", "http://127.0.0.1:0", .. withDemoData ? Array.Empty<string>() : ["--no-demo-data"]]);
        try
        {
            var line = await process.Line(l => l.StartsWith(Says, StringComparison.Ordinal));
            var host = new HostProcess(process, new Uri(line[Says.Length..]));
            await host.BecomeHealthy();
            return host;
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>The host with any arguments, in Development unless said otherwise.</summary>
    public static ChildProcess Run(IEnumerable<string> arguments, params (string Name, string? Value)[] environment) =>
        ChildProcess.Start(Assembly, arguments, [("ASPNETCORE_ENVIRONMENT", "Development"), ("DOTNET_ENVIRONMENT", null), ("ASPNETCORE_URLS", null), .. environment]);

    /// <summary>A command of the host, to its end.</summary>
    public static async Task<ChildProcess> Command(params string[] arguments)
    {
        var command = Run(arguments);
        await command.Ended();
        return command;
    }

    /// <summary>kill -9.</summary>
    public Task Kill() => process.Kill();

    public ValueTask DisposeAsync() => process.DisposeAsync();

    private async Task BecomeHealthy()
    {
        using var client = new HttpClient { BaseAddress = Address };
        await Wait.Until(async () => (await client.GetAsync(new Uri("/health", UriKind.Relative))).StatusCode is HttpStatusCode.OK, () => "The host does not become healthy.");
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
