namespace AiGovernance.Shell;

/// <summary>One entry of the navigation: what people do there, and how much of it waits for this person.</summary>
/// <param name="Waiting">0 shows no number.</param>
/// <param name="Also">Another address whose pages belong here.</param>
public sealed record NavigationItem(string Title, string Href, int Waiting = 0, string? Also = null);
