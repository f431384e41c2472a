namespace AiGovernance.RiskScoring;

/// <summary>
/// Gates that Legal set aside, kept among the facts of the score: the score says so itself and comes out the same at any time (RS-1, RS-5).
/// </summary>
public static class GateLifts
{
    private const string Prefix = "lift.";

    public static string FactOf(string gateId) => Prefix + gateId;

    /// <summary>A fact that people made after submission, so it stands in no frozen revision.</summary>
    public static bool IsLift(string fact) => fact.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The provision under which a gate is set aside; null where it applies in full.</summary>
    public static string? Of(Gate gate, IReadOnlyDictionary<string, string> facts) => gate.Liftable?.To is null ? null : facts.GetValueOrDefault(FactOf(gate.Id));
}
