namespace AiGovernance.UseCases.Lifts;

/// <summary>How Legal sets a gate aside.</summary>
/// <param name="Condition">Of Art. 6(3): a, b, c or d; empty for a practice that is not the forbidden one.</param>
/// <param name="Profiles">It profiles persons.</param>
public sealed record LiftTerms(string GateId, string Condition, bool Profiles, string Reason);
