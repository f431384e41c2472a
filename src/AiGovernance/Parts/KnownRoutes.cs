using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Parts;

/// <summary>Which addresses the portal has a page for: navigation and finds offer no others.</summary>
public static class KnownRoutes
{
    private static readonly HashSet<string> Templates =
        [.. typeof(KnownRoutes).Assembly.GetTypes().SelectMany(t => t.GetCustomAttributes<RouteAttribute>(inherit: false)).Select(r => r.Template)];

    /// <param name="address">Without parameters: "/vendors".</param>
    public static bool Has(string address) => Templates.Contains(address);
}
