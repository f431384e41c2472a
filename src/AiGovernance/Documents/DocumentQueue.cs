namespace AiGovernance.Documents;

/// <summary>Lets a few documents be made at a time, in the order in which they were asked for, so that many large ones do not starve the portal (RP-4).</summary>
/// <param name="atOnce">How many.</param>
public sealed class DocumentQueue(int atOnce)
{
    private readonly Lock door = new();
    private readonly List<Waiter> waiting = [];
    private int free = atOnce;

    /// <summary>Half of the machine is left to those who read and write.</summary>
    public static DocumentQueue OfThisMachine() => new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>Waits for a turn; it ends when what is given back is disposed.</summary>
    /// <param name="progress">Told the place whenever it changes.</param>
    public async Task<IDisposable> Enter(IProgress<DocumentProgress>? progress, CancellationToken ct)
    {
        var waiter = new Waiter(progress);
        lock (door)
        {
            if (free == 0) waiting.Add(waiter);
            else
            {
                free--;
                waiter.Turn.SetResult();
            }
        }
        TellPlaces();
        await using (ct.Register(() => GiveUp(waiter, ct))) await waiter.Turn.Task;
        progress?.Report(new(0));
        return new Turn(this);
    }

    private void GiveUp(Waiter waiter, CancellationToken ct)
    {
        lock (door)
            if (!waiting.Remove(waiter)) return;
        waiter.Turn.TrySetCanceled(ct);
        TellPlaces();
    }

    private void Next()
    {
        Waiter? next = null;
        lock (door)
        {
            if (waiting.Count == 0) free++;
            else
            {
                next = waiting[0];
                waiting.RemoveAt(0);
            }
        }
        next?.Turn.SetResult();
        TellPlaces();
    }

    private void TellPlaces()
    {
        Waiter[] told;
        lock (door) told = [.. waiting];
        foreach (var (before, waiter) in told.Index()) waiter.Progress?.Report(new(before + 1));
    }

    private sealed record Waiter(IProgress<DocumentProgress>? Progress)
    {
        public TaskCompletionSource Turn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Turn(DocumentQueue queue) : IDisposable
    {
        private int ended;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref ended, 1) == 0) queue.Next();
        }
    }
}
