using AiGovernance.Pdf.Checking.Reading;

namespace AiGovernance.Pdf.Checking.Clauses;

/// <summary>Header, trailer, strings, streams and the spelling of objects: ISO 19005-3, 6.1.2 to 6.1.9.</summary>
internal sealed class FileFormat(PdfFile file, Findings found) : Clause(file, found)
{
    public override void Document(PdfDictionary catalog)
    {
        var bytes = File.Bytes.Span;
        var isKnown = bytes.Length > 15 && bytes.StartsWith("%PDF-1."u8) && bytes[7] is >= (byte)'0' and <= (byte)'7' && bytes[8] == '\n';
        if (!isKnown || bytes[9] != '%' || bytes[10..14].IndexOfAnyInRange((byte)0, (byte)127) >= 0)
            Found.Add("header", "the first two lines do not say that this is a PDF with binary content", archive: "6.1.2");
        if (File.Array(File.Trailer.Of("ID")) is not [PdfText { Bytes.Length: > 0 }, PdfText { Bytes.Length: > 0 }]) Found.Add("trailer", "there is no file identifier", archive: "6.1.3");
        if (File.Trailer.ContainsKey("Encrypt")) Found.Add("trailer", "the file is encrypted", archive: "6.1.3", access: "7.16");
        var end = bytes.LastIndexOf("%%EOF"u8);
        if (end < 0 || bytes[(end + 5)..] is not ([] or [(byte)'\n'] or [(byte)'\r'] or [(byte)'\r', (byte)'\n'])) Found.Add("trailer", "something follows the end of the file", archive: "6.1.3");
    }

    public override void Object(int id, object? value)
    {
        if (File.OddHex.Contains(id)) Found.Add($"object {id}", "a hexadecimal string has an odd number of digits, or other characters", archive: "6.1.6");
        if (File.OffsetOf(id) is { } at && !IsSpelt(id, at)) Found.Add($"object {id}", "its number, generation and the word obj are not set as they must be", archive: "6.1.9");
        if (value is not PdfStream stream) return;
        if (!stream.EndsWell) Found.Add($"object {id}", "the length of the stream does not lead to its end", archive: "6.1.7.1");
        foreach (var key in new[] { "F", "FFilter", "FDecodeParms" })
            if (stream.Entries.ContainsKey(key)) Found.Add($"object {id}", $"the stream lies outside of the file ({key})", archive: "6.1.7.1");
        if (File.Resolve(stream.Entries.Of("Filter")) is not (null or PdfName { Value: "FlateDecode" })) Found.Add($"object {id}", "the stream is packed in a way that is not allowed, or not known here", archive: "6.1.7.2");
    }

    private bool IsSpelt(int id, int at)
    {
        var begin = System.Text.Encoding.ASCII.GetBytes($"{id} 0 obj\n");
        return at > 0 && File.Bytes.Span[at - 1] == '\n' && File.Bytes.Span[at..].StartsWith(begin);
    }
}
