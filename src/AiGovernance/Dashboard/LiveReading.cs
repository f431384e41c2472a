using AiGovernance.Audit;

namespace AiGovernance.Dashboard;

/// <summary>Reads again after something was written, at most once in a span: a busy register must not keep every open page reading.</summary>
public sealed class LiveReading : IDisposable
{
    private readonly ChangeFeed feed;
    private readonly TimeSpan span;
    private readonly TimeProvider clock;
    private readonly Func<Task> again;
    private readonly CancellationTokenSource closed = new();
    private int waiting;

    /// <param name="again">Goes through <c>InvokeAsync</c>; it is called on another thread.</param>
    public LiveReading(ChangeFeed feed, TimeSpan span, TimeProvider clock, Func<Task> again)
    {
        (this.feed, this.span, this.clock, this.again) = (feed, span, clock, again);
        feed.Changed += OnChanged;
    }

    public void Dispose()
    {
        feed.Changed -= OnChanged;
        closed.Cancel();
        closed.Dispose();
    }

    private void OnChanged()
    {
        if (Interlocked.Exchange(ref waiting, 1) == 0) _ = ReadAfterTheSpan(closed.Token);
    }

    private async Task ReadAfterTheSpan(CancellationToken ct)
    {
        try
        {
            await Task.Delay(span, clock, ct);
            // Before reading: what is written meanwhile is read the next time.
            Interlocked.Exchange(ref waiting, 0);
            await again();
        }
        catch (Exception gone) when (gone is OperationCanceledException or ObjectDisposedException)
        {
            // The page was closed.
        }
    }
}
