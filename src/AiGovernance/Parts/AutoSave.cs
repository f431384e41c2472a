using AiGovernance.Common;

namespace AiGovernance.Parts;

/// <summary>Saves what a person writes by itself, a moment after the last change; one save at a time (UC-3).</summary>
/// <remarks>Lives in one page, whose renderer runs one thing after the other.</remarks>
public sealed class AutoSave(Func<Task<Refusal?>> save, TimeProvider clock) : IAsyncDisposable
{
    /// <summary>Long enough to go on typing, short enough to lose nothing.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(600);

    /// <summary>How long a save that did not reach the database waits for its next attempt.</summary>
    public static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim turn = new(1);
    private CancellationTokenSource? waiting;
    private bool dirty;

    /// <summary>Something of the state below changed.</summary>
    public event Action? Changed;

    public bool Saving { get; private set; }
    public bool Failed { get; private set; }
    public DateTime? SavedAt { get; private set; }

    /// <summary>Why the last save was refused; what was written stays on the page.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Something was written.</summary>
    public void Touch()
    {
        dirty = true;
        // A stale draft waits for the person's choice: saving again would only be refused again.
        if (Refusal?.Kind is not RefusalKind.Stale) _ = After(Pause);
    }

    /// <summary>The person chose how to go on after a refusal.</summary>
    public void Resume() => (Refusal, dirty) = (null, true);

    /// <summary>Saves at once what is not saved yet.</summary>
    /// <returns>Whether everything is safe now.</returns>
    public async Task<bool> Flush()
    {
        waiting?.Cancel();
        await turn.WaitAsync();
        try
        {
            if (dirty && Refusal?.Kind is not RefusalKind.Stale) await Save();
        }
        finally
        {
            turn.Release();
        }
        return !dirty && !Failed && Refusal is null;
    }

    public async ValueTask DisposeAsync()
    {
        Changed = null;
        await Flush();
        waiting?.Cancel();
        waiting?.Dispose();
        turn.Dispose();
    }

    private async Task Save()
    {
        (dirty, Saving) = (false, true);
        Changed?.Invoke();
        try
        {
            Refusal = await save();
            Failed = false;
            if (Refusal is null) SavedAt = clock.GetUtcNow().UtcDateTime;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            // Whatever broke, what was written is still here and is sent again.
            (Failed, dirty) = (true, true);
            _ = After(Retry);
        }
        Saving = false;
        Changed?.Invoke();
    }

    private async Task After(TimeSpan pause)
    {
        waiting?.Cancel();
        var mine = waiting = new CancellationTokenSource();
        try
        {
            await Task.Delay(pause, clock, mine.Token);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        await Flush();
    }
}
