namespace AiGovernance.RiskScoring;

/// <summary>The step that a gate holds back until it is resolved.</summary>
public enum BlockedStep
{
    Decision,
    Production,
}
