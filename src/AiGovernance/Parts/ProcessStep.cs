namespace AiGovernance.Parts;

/// <summary>How far a step of a process is.</summary>
public enum StepState
{
    Done,
    Current,
    Ahead,
}

/// <summary>One step of a process, with who and when.</summary>
public sealed record ProcessStep(string Text, StepState State, string? Note = null);
