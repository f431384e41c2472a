using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace AiGovernance.Pdf.Fonts;

/// <summary>What is drawn for a character that a font lacks where another tells the eye the same; what is copied and read aloud stays the character itself.</summary>
internal static class StandIn
{
    private static readonly FrozenDictionary<Rune, Rune> alike = Pairs("→›←‹⇒»⇐«↑^✓√✔√☑√✗×✘×☒×★*●•■•▪•▶›◀‹─–━–│|┃|");

    /// <summary>Null when nothing else says it.</summary>
    public static Rune? Of(Rune character)
    {
        if (alike.TryGetValue(character, out var other)) return other;
        var parts = character.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes().ToList();
        return parts[0] != character && parts.Skip(1).All(p => Rune.GetUnicodeCategory(p) is UnicodeCategory.NonSpacingMark) ? parts[0] : null;
    }

    private static FrozenDictionary<Rune, Rune> Pairs(string pairs) =>
        pairs.EnumerateRunes().Chunk(2).ToFrozenDictionary(p => p[0], p => p[1]);
}
