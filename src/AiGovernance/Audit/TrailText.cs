using System.Text.Json;
using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Audit;

/// <summary>Reads an entry's canonical text back.</summary>
public static class TrailText
{
    public static TrailRow Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        return new(
            root.GetProperty("number").GetInt64(),
            root.GetProperty("at").GetDateTime().ToUniversalTime(),
            root.GetProperty("actor_name").GetString()!,
            root.GetProperty("action").GetString()!,
            root.GetProperty("operation").GetString()!,
            RecordOf(root.GetProperty("record").GetString()!),
            root.GetProperty("reason").GetString(),
            [.. root.GetProperty("changes").EnumerateArray().Select(ChangeOf)],
            root.GetProperty("subject").GetString() is { } subject ? Guid.Parse(subject) : null,
            root.GetProperty("acting_for").GetString() is { } principal ? new PersonId(Guid.Parse(principal)) : null);
    }

    private static TrailChange ChangeOf(JsonElement change) => new(
        change.GetProperty("field").GetString()!, change.GetProperty("before").GetString(), change.GetProperty("after").GetString());

    private static RecordRef RecordOf(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return new(text[..slash], Guid.Parse(text.AsSpan(slash + 1)));
    }
}
