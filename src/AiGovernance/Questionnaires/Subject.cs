namespace AiGovernance.Questionnaires;

/// <summary>What a condition looks at: the answer to a question, or a fact read from the portal's records and never asked.</summary>
public readonly record struct Subject(string Name, bool IsFact)
{
    public override string ToString() => IsFact ? $"fact {Name}" : Name;
}
