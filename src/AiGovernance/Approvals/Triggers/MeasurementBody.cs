using System.Text.Json;

namespace AiGovernance.Approvals.Triggers;

/// <summary>Reads a value as a system sends it, and never more of it than a value needs.</summary>
public static class MeasurementBody
{
    public const int MostBytes = 8 * 1024;

    /// <summary>Null where it is too long or no JSON object. A field that is missing or of the wrong kind is left to the rules, which name it.</summary>
    public static async Task<MeasurementTerms?> Read(Stream body, CancellationToken ct = default)
    {
        var buffer = new byte[MostBytes + 1];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct);
        if (length > MostBytes) return null;
        try
        {
            using var json = JsonDocument.Parse(buffer.AsMemory(0, length));
            return json.RootElement.ValueKind is JsonValueKind.Object ? new(Text(json, "metric"), Number(json), Moment(json), Text(json, "note")) : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException) // the latter for half a character in a text
        {
            return null;
        }
    }

    private static string Text(JsonDocument json, string name) => json.RootElement.TryGetProperty(name, out var field) && field.ValueKind is JsonValueKind.String ? field.GetString()! : "";

    private static double? Number(JsonDocument json) => json.RootElement.TryGetProperty("value", out var field) && field.ValueKind is JsonValueKind.Number && field.TryGetDouble(out var value) ? value : null;

    /// <summary>A moment without its zone could be any of a day.</summary>
    private static DateTime? Moment(JsonDocument json) =>
        json.RootElement.TryGetProperty("measuredAt", out var field) && field.ValueKind is JsonValueKind.String
        && field.TryGetDateTime(out var at) && at.Kind is not DateTimeKind.Unspecified ? at.ToUniversalTime() : null;
}
