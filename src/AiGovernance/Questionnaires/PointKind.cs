namespace AiGovernance.Questionnaires;

/// <summary>What the points of a choice count for: how bad it could be, how well it is guarded, or neither (QN-1).</summary>
public enum PointKind
{
    None,
    Impact,
    Mitigation,
}
