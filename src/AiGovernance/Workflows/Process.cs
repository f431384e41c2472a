namespace AiGovernance.Workflows;

/// <summary>One version of a course of steps and waits that a record goes through; declared by the lowest room that knows it (RV-7).</summary>
/// <param name="Name">room.what, stored with each run.</param>
public sealed record Process(string Name, int Version = 1)
{
    /// <summary>What <see cref="Outbox.Start"/> and <see cref="Outbox.Cancel"/> put into the outbox.</summary>
    public Signal Started => new($"{Name}.started");
    public Signal Cancelled => new($"{Name}.cancelled");
}

/// <summary>What a signal does to a run.</summary>
public enum TurnEffect
{
    /// <summary>Begins a run where none is open; an open one waits for something else from now on.</summary>
    Begins,
    Moves,
    Ends,
    Cancels,
}

/// <summary>What one signal does to the runs of one version of a process.</summary>
/// <param name="WaitsFor">What the run waits for afterwards, in words; empty where it is over.</param>
public sealed record Turn(Process Process, string Kind, TurnEffect Effect, string WaitsFor);
