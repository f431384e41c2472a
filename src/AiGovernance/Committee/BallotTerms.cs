namespace AiGovernance.Committee;

/// <summary>What was on the table when the ballot opened; frozen with it (CM-7).</summary>
/// <param name="Gates">Gates that attach a condition, for example <c>G15</c>.</param>
/// <param name="OtherConditions">How many conditions come from reviews and members.</param>
/// <param name="Recommendation">Not set when nobody reviewed.</param>
public sealed record BallotTerms(IReadOnlyList<string> Gates, int OtherConditions, Recommendation? Recommendation)
{
    public bool GateConditionAttaches => Gates.Count > 0;

    public bool HasConditions => GateConditionAttaches || OtherConditions > 0;
}
