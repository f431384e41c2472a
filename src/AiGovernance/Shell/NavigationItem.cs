namespace AiGovernance.Shell;

/// <summary>One entry of the navigation: what people do there, and how much of it waits for this person.</summary>
/// <param name="Waiting">0 shows no number.</param>
public sealed record NavigationItem(string Title, string Href, int Waiting = 0);
