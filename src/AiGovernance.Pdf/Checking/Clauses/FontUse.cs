using AiGovernance.Pdf.Checking.Reading;

namespace AiGovernance.Pdf.Checking.Clauses;

/// <summary>Every character is drawn by an embedded font, as wide as said, and can be read back: ISO 19005-3, 6.2.11; ISO 14289-1, 7.21.</summary>
internal sealed class FontUse(PdfFile file, Findings found) : Clause(file, found)
{
    private readonly Dictionary<int, FontView?> views = [];
    private readonly HashSet<(FontView Font, int Code)> seen = [];

    public override void Operator(PageView page, ContentState state)
    {
        if (state.Operator is not ("Tj" or "TJ" or "'" or "\"") || View(state) is not { } font) return;
        var texts = state.Operands.SelectMany(o => o as List<object?> ?? [o]).OfType<PdfText>();
        foreach (var pair in texts.SelectMany(t => t.Bytes.Chunk(2)))
            if (pair.Length == 2) Character(font, pair[0] << 8 | pair[1], state);
            else Found.Add(page.Where, "half a character code", archive: "6.2.11.8", access: "7.21.8");
    }

    private FontView? View(ContentState state)
    {
        if (File.Dictionary(state.Resources.Of("Font"))?.Of(state.Font) is not PdfReference reference) return null;
        if (!views.TryGetValue(reference.Id, out var view)) views[reference.Id] = view = FontView.Of(File, reference.Id, Found);
        return view;
    }

    private void Character(FontView font, int code, ContentState state)
    {
        if (!seen.Add((font, code))) return;
        var (glyph, where) = (font.Glyph(code), $"{font.Where}, code {code:X4}");
        if (glyph == 0) Found.Add(where, "the glyph for missing characters is shown", archive: "6.2.11.8", access: "7.21.8");
        if (glyph >= font.Program.Glyphs) Found.Add(where, "the font program has no such glyph", archive: "6.2.11.4.1", access: "7.21.4.1");
        else if (Math.Abs(font.Program.Width(glyph) - font.Width(code)) > 1) Found.Add(where, "its width is not that of the font program", archive: "6.2.11.5", access: "7.21.5");
        var text = font.Unicode.GetValueOrDefault(code, "");
        if (text.Length == 0 || text.AsSpan().ContainsAny('\0', '\uFEFF', '\uFFFE')) Found.Add(where, "it cannot be read back as text", archive: "6.2.11.7.2", access: "7.21.7");
        else if (text[0] is >= '\uE000' and <= '\uF8FF' && !state.Marks.Any(m => m.HasActualText)) Found.Add(where, "a private character has no text instead", archive: "6.2.11.7.3");
    }
}
