using System.Globalization;
using System.Text.Json;
using AiGovernance.Common;

namespace AiGovernance.Audit.Export;

/// <summary>One entry as a line of an export: its canonical text as it is, its hash and the hash before (AT-5). A last line says where the export ends.</summary>
public sealed record TrailLine(long Number, string Text, string Hash, string Previous)
{
    private const string Head = "{\"entry\":", BeforeHash = ",\"hash\":\"", BeforePrevious = "\",\"previous\":\"", Foot = "\"}", EndHead = "{\"end\":";

    private static readonly int tail = BeforeHash.Length + Sha256.Length + BeforePrevious.Length + Sha256.Length + Foot.Length;

    /// <summary>What the line says gives its own hash.</summary>
    public bool IsWhole => TrailEntry.HashOf(Previous, Text) == Hash;

    public static string Of(string text, string hash, string previous) => $"{Head}{text}{BeforeHash}{hash}{BeforePrevious}{previous}{Foot}";

    public static string EndOf(long count, string hash) => string.Create(CultureInfo.InvariantCulture, $"{EndHead}{{\"count\":{count},\"hash\":\"{hash}\"}}}}");

    public static bool IsEnd(string line) => line.StartsWith(EndHead, StringComparison.Ordinal);

    /// <returns>Null where the line is no entry.</returns>
    public static TrailLine? Read(string line)
    {
        if (!line.StartsWith(Head, StringComparison.Ordinal) || line.Length <= Head.Length + tail || !line.EndsWith(Foot, StringComparison.Ordinal)) return null;
        var text = line[Head.Length..^tail];
        var rest = line.AsSpan(line.Length - tail);
        if (!rest.StartsWith(BeforeHash) || !rest[(BeforeHash.Length + Sha256.Length)..].StartsWith(BeforePrevious)) return null;
        var previous = rest[^(Sha256.Length + Foot.Length)..^Foot.Length];
        return NumberOf(text) is { } number ? new(number, text, rest.Slice(BeforeHash.Length, Sha256.Length).ToString(), previous.ToString()) : null;
    }

    /// <returns>Count and hash; null where the line says neither.</returns>
    public static (long Count, string Hash)? ReadEnd(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var end = json.RootElement.GetProperty("end");
            return (end.GetProperty("count").GetInt64(), end.GetProperty("hash").GetString() ?? "");
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static long? NumberOf(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.GetProperty("number").GetInt64();
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
