using AiGovernance.Data;

namespace AiGovernance.Audit;

/// <summary>Tells open pages that something was written, here or by another instance, so that they read again.</summary>
public sealed class ChangeFeed(WriteCount writes)
{
    /// <summary>Raised on the writer's thread; a page goes through <c>InvokeAsync</c> and unsubscribes when it closes.</summary>
    public event Action? Changed;

    public void Pulse()
    {
        writes.Add();
        Changed?.Invoke();
    }
}
