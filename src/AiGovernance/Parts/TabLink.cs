namespace AiGovernance.Parts;

/// <summary>One tab of a page.</summary>
/// <param name="Key">Value of "tab" in the address; empty for the tab that opens first.</param>
/// <param name="Href">Set where a tab has its own address.</param>
public sealed record TabLink(string Key, string Text, string? Href = null);
