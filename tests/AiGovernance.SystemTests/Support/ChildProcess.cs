using System.Collections.Concurrent;
using System.Diagnostics;

namespace AiGovernance.SystemTests.Support;

/// <summary>A .NET program of its own process whose lines can be waited for and that can be killed like a machine that loses power.</summary>
public sealed class ChildProcess : IAsyncDisposable
{
    /// <summary>Generous: the machine may be busy with other builds.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Process process;
    private readonly ConcurrentQueue<string> output = [], errors = [];

    private ChildProcess(Process process) => this.process = process;

    public IReadOnlyList<string> Output => [.. output];
    public IReadOnlyList<string> Errors => [.. errors];
    /// <summary>Everything it wrote, errors last.</summary>
    public string Said => string.Join('\n', output.Concat(errors));
    public bool HasEnded => process.HasExited;
    public int ExitCode => process.ExitCode;

    public static ChildProcess Start(string assembly, IEnumerable<string> arguments, params (string Name, string? Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var child = new ChildProcess(new Process { StartInfo = start });
        child.process.OutputDataReceived += (_, line) => Keep(child.output, line.Data);
        child.process.ErrorDataReceived += (_, line) => Keep(child.errors, line.Data);
        child.process.Start();
        child.process.BeginOutputReadLine();
        child.process.BeginErrorReadLine();
        return child;
    }

    /// <returns>The first line of standard output for which this holds.</returns>
    public async Task<string> Line(Func<string, bool> wanted)
    {
        var line = default(string);
        await Wait.Until(() => Task.FromResult((line = output.FirstOrDefault(wanted)) is not null || process.HasExited), () => $"no such line; said so far:\n{Said}");
        return line ?? output.FirstOrDefault(wanted) ?? throw new InvalidOperationException($"It ended with code {process.ExitCode} before that line:\n{Said}");
    }

    public async Task<int> Ended()
    {
        using var limit = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode;
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await Kill();
        process.Dispose();
    }

    private static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null) lines.Enqueue(line);
    }
}
