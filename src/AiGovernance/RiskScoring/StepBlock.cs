namespace AiGovernance.RiskScoring;

/// <summary>A step that a gate holds back. Evaluated live at that step and recorded with it (RS-1).</summary>
/// <param name="Until">What ends it, where it is more than the answer itself.</param>
public sealed record StepBlock(BlockedStep Step, string GateId, string Text, string? Until);
