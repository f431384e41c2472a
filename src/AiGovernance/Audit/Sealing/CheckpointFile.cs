using System.Globalization;
using System.Text.Json;
using AiGovernance.Common;

namespace AiGovernance.Audit.Sealing;

/// <summary>A checkpoint as a file of its own, one line of canonical JSON with its signature (AT-3).</summary>
/// <param name="Source">The file's name, for who is told that something is wrong with it.</param>
public sealed record CheckpointFile(long Count, string LastHash, DateTime At, string KeyId, string Signature, string Source)
{
    private const string Pattern = "checkpoint-*.json";

    /// <summary>Written beside and moved, so that nobody reads half a checkpoint.</summary>
    public static async Task Write(TrailCheckpoint checkpoint, string folder, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, NameOf(checkpoint.Count));
        if (File.Exists(file)) return;
        var draft = $"{file}.{Guid.NewGuid():N}";
        await File.WriteAllTextAsync(draft, $"{checkpoint.SignedText[..^1]},\"signature\":{CanonicalJson.OfText(checkpoint.Signature)}}}\n", ct);
        File.Move(draft, file, overwrite: true);
    }

    /// <returns>By count; a file that is no checkpoint is a problem.</returns>
    public static IReadOnlyList<CheckpointFile> ReadAll(string folder) =>
        [.. Directory.EnumerateFiles(folder, Pattern).Select(Read).OrderBy(c => c.Count)];

    public static string NameOf(long count) => string.Create(CultureInfo.InvariantCulture, $"checkpoint-{count:000000000000}.json");

    /// <exception cref="InvalidDataException">It is no checkpoint.</exception>
    private static CheckpointFile Read(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            var root = json.RootElement;
            return new(root.GetProperty("count").GetInt64(), Text("last_hash"), root.GetProperty("at").GetDateTime().ToUniversalTime(), Text("key"), Text("signature"), Path.GetFileName(file));

            string Text(string name) => root.GetProperty(name).GetString() ?? "";
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"{Path.GetFileName(file)} is no checkpoint.", broken);
        }
    }

    public bool IsSignedBy(TrailKey key) => KeyId == key.Id && key.HasSigned(TrailCheckpoint.TextOf(Count, LastHash, At, KeyId), Signature);
}
