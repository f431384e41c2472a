namespace AiGovernance.Questionnaires;

/// <summary>An answer that counts without being asked for while earlier answers or the portal's records say it already (QN-9).</summary>
/// <param name="Value">One of the choices of its question.</param>
public sealed record AssumedAnswer(Condition When, string Value);
