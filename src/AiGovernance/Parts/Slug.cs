namespace AiGovernance.Parts;

/// <summary>An element id made from a title: the same in the prerendered and in the live page.</summary>
internal static class Slug
{
    public static string Of(string title) =>
        "h-" + string.Concat(title.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
}
