namespace AiGovernance.Demo;

/// <summary>The clock while demo data is made: it stands still until the story turns it forward, so that trail, scores and deadlines are true to the day.</summary>
public sealed class SeedingClock(DateTime start) : TimeProvider
{
    private DateTime now = start;

    public override DateTimeOffset GetUtcNow() => new(now, TimeSpan.Zero);

    /// <exception cref="InvalidOperationException">The story would go back in time.</exception>
    public void Turn(DateTime to)
    {
        if (to < now) throw new InvalidOperationException($"The seeding clock stands at {now:O} and cannot be turned back to {to:O}.");
        now = to;
    }
}
