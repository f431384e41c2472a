using AiGovernance.Pdf.Checking.Reading;

namespace AiGovernance.Pdf.Checking.Clauses;

/// <summary>A font as far as its characters need it.</summary>
internal sealed class FontView
{
    private byte[]? glyphs;
    private readonly Dictionary<int, double> widths = [];
    private double otherWidth;

    public required string Where { get; init; }
    public required FontProgram Program { get; init; }
    public required Dictionary<int, string> Unicode { get; init; }

    public int Glyph(int code) => glyphs is null ? code : 2 * code + 1 < glyphs.Length ? glyphs[2 * code] << 8 | glyphs[2 * code + 1] : 0;

    public double Width(int code) => widths.GetValueOrDefault(code, otherWidth);

    /// <summary>Null when it is such that nothing can be said of its characters; then that is a fault.</summary>
    public static FontView? Of(PdfFile file, int id, Findings found)
    {
        var (font, where) = (file.Dictionary(new PdfReference(id)) ?? [], $"object {id} (font {file.Dictionary(new PdfReference(id))?.NameOf("BaseFont")})");
        var part = file.Array(font.Of("DescendantFonts")) is [var descendant] ? file.Dictionary(descendant) : null;
        if (font.NameOf("Subtype") != "Type0" || part?.NameOf("Subtype") != "CIDFontType2")
        {
            found.Add(where, "a kind of font that is not verified here", archive: "6.2.11.2", access: "7.21.2");
            return null;
        }
        if (font.NameOf("Encoding") != "Identity-H") found.Add(where, "its encoding is not Identity-H", archive: "6.2.11.3.3", access: "7.21.3.3");
        var system = file.Dictionary(part.Of("CIDSystemInfo"));
        if (file.TextOf(system?.Of("Registry")) != "Adobe" || file.TextOf(system?.Of("Ordering")) != "Identity") found.Add(where, "its character collection is not that of its encoding", archive: "6.2.11.3.1", access: "7.21.3.1");
        if (font.NameOf("BaseFont") != part.NameOf("BaseFont")) found.Add(where, "it and its descendant have two names", archive: "6.2.11.2", access: "7.21.2");
        var map = file.Resolve(part.Of("CIDToGIDMap"));
        if (map is not (PdfStream or PdfName { Value: "Identity" })) found.Add(where, "it has no map from characters to glyphs", archive: "6.2.11.3.2", access: "7.21.3.2");
        if (Unicodes(file, font) is not { } unicode) found.Add(where, "its characters cannot be read back as text", archive: "6.2.11.7.2", access: "7.21.7");
        else if (Embedded(file, part, where, found) is { } program)
        {
            var view = new FontView { Where = where, Program = program, Unicode = unicode, glyphs = map is PdfStream stream ? file.Decode(stream) : null };
            view.ReadWidths(file, part);
            return view;
        }
        return null;
    }

    private static Dictionary<int, string>? Unicodes(PdfFile file, PdfDictionary font) =>
        file.Resolve(font.Of("ToUnicode")) is PdfStream stream ? UnicodeMap.Read(file.Decode(stream)) : null;

    private static FontProgram? Embedded(PdfFile file, PdfDictionary part, string where, Findings found)
    {
        try
        {
            if (file.Resolve(file.Dictionary(part.Of("FontDescriptor"))?.Of("FontFile2")) is PdfStream stream) return new FontProgram(file.Decode(stream));
            found.Add(where, "it is not embedded", archive: "6.2.11.4.1", access: "7.21.4.1");
        }
        catch (InvalidDataException broken)
        {
            found.Add(where, broken.Message, archive: "6.2.11.4.1", access: "7.21.4.1");
        }
        return null;
    }

    private void ReadWidths(PdfFile file, PdfDictionary part)
    {
        otherWidth = file.Number(part.Of("DW")) ?? 1000;
        var items = file.Array(part.Of("W"));
        for (var i = 0; i + 1 < items.Count;)
        {
            var first = (int)(file.Number(items[i]) ?? 0);
            if (file.Resolve(items[i + 1]) is List<object?> each)
            {
                foreach (var (n, width) in each.Index()) widths[first + n] = file.Number(width) ?? 0;
                i += 2;
                continue;
            }
            for (var code = first; code <= (file.Number(items[i + 1]) ?? 0); code++) widths[code] = file.Number(items.ElementAtOrDefault(i + 2)) ?? 0;
            i += 3;
        }
    }
}
