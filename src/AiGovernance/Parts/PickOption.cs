namespace AiGovernance.Parts;

/// <summary>One thing of a register that can be picked.</summary>
/// <param name="Note">What tells it from another of the same name.</param>
public sealed record PickOption(string Value, string Text, string? Note = null)
{
    public bool Matches(string typed) =>
        Text.Contains(typed, StringComparison.CurrentCultureIgnoreCase) || (Note?.Contains(typed, StringComparison.CurrentCultureIgnoreCase) ?? false);
}
