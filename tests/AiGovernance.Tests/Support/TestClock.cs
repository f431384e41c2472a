namespace AiGovernance.Tests.Support;

/// <summary>A clock that stands still until a test turns it.</summary>
public sealed class TestClock(DateTime now) : TimeProvider
{
    /// <summary>A Monday morning.</summary>
    public static readonly DateTime Start = new(2026, 9, 14, 8, 0, 0, DateTimeKind.Utc);

    public DateTime Now { get; private set; } = now;

    public override DateTimeOffset GetUtcNow() => new(Now, TimeSpan.Zero);

    public void Advance(TimeSpan by) => Now += by;
}
