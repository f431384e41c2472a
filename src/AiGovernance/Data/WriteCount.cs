namespace AiGovernance.Data;

/// <summary>Counts the writes that this process has seen, so that what was read before can be told from what is true now.</summary>
public sealed class WriteCount
{
    private long count;

    public long Count => Interlocked.Read(ref count);

    public void Add() => Interlocked.Increment(ref count);
}
