namespace AiGovernance.Questionnaires;

/// <summary>Whether answers are still being given, or count as they stand (QN-8).</summary>
public enum Stage
{
    Draft,
    Submitted,
}
