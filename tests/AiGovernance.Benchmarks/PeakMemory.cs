namespace AiGovernance.Benchmarks;

/// <summary>The most managed memory that was still in use after any collection while it watched.</summary>
internal sealed class PeakMemory : IDisposable
{
    private readonly CancellationTokenSource end = new();
    private readonly Task watching;

    public PeakMemory()
    {
        GC.Collect();
        watching = Task.Run(Watch);
    }

    public long Bytes { get; private set; }

    public void Dispose()
    {
        end.Cancel();
        watching.Wait();
        end.Dispose();
    }

    private async Task Watch()
    {
        while (!end.IsCancellationRequested)
        {
            // A full collection each time: what is garbage already is not counted.
            Bytes = Math.Max(Bytes, GC.GetTotalMemory(forceFullCollection: true));
            await Task.Delay(TimeSpan.FromMilliseconds(250));
        }
    }
}
