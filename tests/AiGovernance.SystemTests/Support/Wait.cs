using System.Diagnostics;

namespace AiGovernance.SystemTests.Support;

/// <summary>Waits for what another process does.</summary>
public static class Wait
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <param name="otherwise">Said when it does not come true in time.</param>
    public static async Task Until(Func<Task<bool>> isSo, Func<string> otherwise)
    {
        for (var watch = Stopwatch.StartNew(); !await isSo(); await Task.Delay(Pause))
            if (watch.Elapsed > ChildProcess.Patience) throw new TimeoutException(otherwise());
    }
}
