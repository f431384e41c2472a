using System.IO.Compression;
using System.Text.Json;

namespace AiGovernance.Documents;

/// <summary>The model of an issued report as the register keeps it, small: what the page on screen and the JSON are made from (RP-1).</summary>
public static class ReportPack
{
    public static byte[] Of(Report report)
    {
        using var packed = new MemoryStream();
        using (var writer = new BrotliStream(packed, CompressionLevel.Fastest)) writer.Write(JsonReportRenderer.Bytes(report));
        return packed.ToArray();
    }

    /// <returns>The canonical JSON, byte for byte.</returns>
    public static byte[] Json(byte[] packed)
    {
        using var reader = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var json = new MemoryStream();
        reader.CopyTo(json);
        return json.ToArray();
    }

    public static Report Read(byte[] packed) => JsonSerializer.Deserialize<Report>(Json(packed), JsonReportRenderer.Options)
        ?? throw new InvalidDataException("A kept report is empty.");
}
