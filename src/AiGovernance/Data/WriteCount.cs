namespace AiGovernance.Data;

/// <summary>Counts the writes that this process has seen, drafts saving themselves aside, so that what was read before can be told from what is true now.</summary>
public sealed class WriteCount
{
    private readonly Lock gate = new();
    private TaskCompletionSource next = New();
    private long count;

    public long Count => Interlocked.Read(ref count);

    public void Add()
    {
        TaskCompletionSource told;
        lock (gate)
        {
            Interlocked.Increment(ref count);
            (told, next) = (next, New());
        }
        told.TrySetResult();
    }

    /// <summary>Returns at once when something was written since, else at the next write or after the pause.</summary>
    public async Task WaitForMoreThan(long seen, TimeSpan pause, CancellationToken ct)
    {
        Task written;
        lock (gate)
        {
            if (Count != seen) return;
            written = next.Task;
        }
        await Task.WhenAny(written, Task.Delay(pause, ct));
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
