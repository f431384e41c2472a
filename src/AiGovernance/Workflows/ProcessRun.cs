namespace AiGovernance.Workflows;

/// <summary>How far one record has come in a process, and on which version it finishes (RV-7, RV-8). The record is the truth, this follows it.</summary>
public sealed class ProcessRun
{
    private ProcessRun() { } // EF Core

    internal ProcessRun(Guid subject, string process) => (Subject, Process) = (subject, process);

    public Guid Subject { get; private init; }

    /// <summary>The name of the process; a record is in each of them once at a time.</summary>
    public string Process { get; private init; } = "";
    public int Version { get; private set; }
    public DateTime StartedAt { get; private set; }

    /// <summary>In words; empty when it is over.</summary>
    public string WaitsFor { get; private set; } = "";
    public DateTime Since { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public bool WasCancelled { get; private set; }

    /// <summary>The number of the last signal that it has seen: what comes late or again does not take it back (RV-6).</summary>
    public long SeenNumber { get; private set; }

    public bool IsOpen => SeenNumber > 0 && EndedAt is null;

    internal void Follow(Turn turn, OutboxSignal signal)
    {
        if (signal.Number <= SeenNumber || (!IsOpen && turn.Effect is not TurnEffect.Begins)) return;
        if (!IsOpen) (Version, StartedAt, EndedAt, WasCancelled) = (turn.Process.Version, signal.At, null, false);
        (WaitsFor, Since, SeenNumber) = (turn.WaitsFor, signal.At, signal.Number);
        if (turn.Effect is TurnEffect.Ends or TurnEffect.Cancels) (EndedAt, WasCancelled) = (signal.At, turn.Effect is TurnEffect.Cancels);
    }
}
