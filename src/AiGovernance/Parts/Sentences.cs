namespace AiGovernance.Parts;

/// <summary>Texts of people put together to sentences.</summary>
public static class Sentences
{
    /// <summary>The text with one full stop at its end, however it was typed.</summary>
    public static string Ended(string text) => text.TrimEnd() is { Length: > 0 } said ? said[^1] is '.' or '!' or '?' or '…' or ':' ? said : said + "." : "";

    /// <summary>The text as the begin of a sentence.</summary>
    public static string Begun(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
