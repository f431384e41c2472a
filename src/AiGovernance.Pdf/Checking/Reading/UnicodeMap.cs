using System.Text;

namespace AiGovernance.Pdf.Checking.Reading;

/// <summary>Reads which characters the codes of a font stand for.</summary>
internal static class UnicodeMap
{
    public static Dictionary<int, string> Read(byte[] cmap)
    {
        var (map, parser) = (new Dictionary<int, string>(), new ObjectParser(cmap, references: false));
        var operands = new List<object?>();
        for (var token = parser.Read(); !ReferenceEquals(token, ObjectParser.End); token = parser.Read())
        {
            if (token is not PdfKeyword { Value: var word })
            {
                operands.Add(token);
                continue;
            }
            if (word == "endbfchar") foreach (var pair in operands.OfType<PdfText>().Chunk(2)) map[Code(pair[0])] = Text(pair[^1]);
            if (word == "endbfrange") foreach (var range in operands.Chunk(3)) Range(map, range);
            operands.Clear();
        }
        return map;
    }

    private static void Range(Dictionary<int, string> map, object?[] range)
    {
        if (range is not [PdfText first, PdfText last, var to]) return;
        for (var code = Code(first); code <= Code(last); code++)
            if (to is List<object?> texts && texts.ElementAtOrDefault(code - Code(first)) is PdfText one) map[code] = Text(one);
            else if (to is PdfText start && Text(start) is { Length: > 0 } text) map[code] = text[..^1] + (char)(text[^1] + code - Code(first));
    }

    private static int Code(PdfText text) => text.Bytes.Aggregate(0, (value, b) => value << 8 | b);

    private static string Text(PdfText text) => Encoding.BigEndianUnicode.GetString(text.Bytes);
}
