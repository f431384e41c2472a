namespace AiGovernance.Shell;

/// <summary>The navigation by what people do; each person sees only what the role may open.</summary>
public static class NavigationMenu
{
    public static readonly IReadOnlyList<NavigationItem> All =
    [
        new("Home", "/", Also: "/inbox"),
        new("Use cases", "/use-cases", Also: "/conditions"),
        new("Imports", "/imports"),
        new("Reviews", "/reviews", Also: "/triage"),
        new("Committee", "/committee"),
        new("Boundaries", "/boundaries"),
        new("What may I use?", "/what-may-i-use"),
        new("Vendors", "/vendors"),
        new("Data", "/data"),
        new("Compliance", "/compliance"),
        new("Concerns", "/concerns"),
        new("Reports", "/reports"),
        new("Audit", "/audit"),
        new("Administration", "/administration"),
    ];

    /// <param name="mayOpen">Whether the role opens this address.</param>
    /// <param name="waiting">How many things wait at this address.</param>
    public static IReadOnlyList<NavigationItem> For(Func<string, bool> mayOpen, Func<string, int> waiting) =>
        [.. All.Where(item => mayOpen(item.Href)).Select(item => item with { Waiting = waiting(item.Href) })];

    /// <summary>Home only at its own address, every other entry also for the pages below it.</summary>
    public static bool IsCurrent(NavigationItem item, string path) =>
        path == item.Href || (item.Href != "/" && IsBelow(path, item.Href)) || (item.Also is { } also && (path == also || IsBelow(path, also)));

    private static bool IsBelow(string path, string href) => path.StartsWith(href + "/", StringComparison.Ordinal);
}
