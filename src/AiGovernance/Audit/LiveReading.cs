namespace AiGovernance.Audit;

/// <summary>Reads again after something was written, at most once in a span: a busy register must not keep every open page reading.</summary>
public sealed class LiveReading : IDisposable
{
    private readonly ChangeFeed feed;
    private readonly TimeSpan span;
    private readonly TimeProvider clock;
    private readonly Func<Task> again;
    private readonly CancellationTokenSource closed = new();
    private readonly CancellationToken gone;
    private int waiting;

    /// <param name="again">Goes through <c>InvokeAsync</c>; it is called on another thread.</param>
    public LiveReading(ChangeFeed feed, TimeSpan span, TimeProvider clock, Func<Task> again)
    {
        // The token is taken once: a pulse on its way to a page that closes must not ask a disposed source.
        (this.feed, this.span, this.clock, this.again, gone) = (feed, span, clock, again, closed.Token);
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
        if (Interlocked.Exchange(ref waiting, 1) == 0) _ = ReadAfterTheSpan();
    }

    private async Task ReadAfterTheSpan()
    {
        try
        {
            await Task.Delay(span, clock, gone);
            // Before reading: what is written meanwhile is read the next time.
            Interlocked.Exchange(ref waiting, 0);
            await again();
        }
        catch (Exception left) when (left is OperationCanceledException or ObjectDisposedException)
        {
            // The page was closed.
        }
    }
}
