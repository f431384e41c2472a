using AiGovernance.Parts;

namespace AiGovernance.Reviews.Comments;

/// <summary>An @ after which no name stands that means one person: it would mention nobody (RV-3).</summary>
/// <param name="Typed">The word after the @.</param>
/// <param name="Meant">Whom it may mean.</param>
public sealed record UnclearMention(string Typed, IReadOnlyList<PickOption> Meant)
{
    /// <summary>More names than these help nobody.</summary>
    private const int MostNamed = 3;

    /// <summary>What the writer has to know before the comment is sent.</summary>
    public string Words => Meant.Select(p => p.Text).Distinct().ToList() switch
    {
        [] => $"@{Typed} mentions nobody: no such name is known here. Write the name in full, or leave the @ out.",
        [var name] when Meant.Count > 1 => $"@{name} mentions nobody: {Meant.Count} people have this name. Type the @ again and choose one from the list.",
        [var name] => $"@{Typed} mentions nobody: write @{name} in full, or choose the name from the list.",
        { Count: <= MostNamed } names => $"@{Typed} mentions nobody: it may be {string.Join(", ", names.SkipLast(1))} or {names[^1]}. Write the name in full, or choose it from the list.",
        var names => $"@{Typed} mentions nobody: {names.Count} people may be meant. Write the name in full, or choose it from the list.",
    };
}
