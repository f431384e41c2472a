namespace AiGovernance.Data;

/// <summary>
/// SQLite lets one connection write at a time and makes the others sleep and retry; waiting in the process instead is
/// fair and wakes at once. One for each database of the process.
/// </summary>
public sealed class WriteQueue : IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);

    /// <summary>SQL Server queues by itself on the trail's head row.</summary>
    public bool IsNeeded { get; init; } = true;

    public async Task<IDisposable> Enter(CancellationToken ct)
    {
        if (!IsNeeded) return Turn.None;
        await one.WaitAsync(ct);
        return new Turn(one);
    }

    public void Dispose() => one.Dispose();

    private sealed class Turn(SemaphoreSlim? held) : IDisposable
    {
        public static readonly Turn None = new(null);

        public void Dispose() => held?.Release();
    }
}
