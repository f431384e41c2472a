namespace AiGovernance.Parts;

/// <summary>One step of the way from home to a page.</summary>
public sealed record Crumb(string Text, string Href);
