using System.Text;
using AiGovernance.Pdf.Fonts;
using Xunit;

namespace AiGovernance.Tests.Pdf;

public sealed class FontTests
{
    private static readonly TrueTypeFont font = RobotoFamily.Regular;

    [Fact]
    public void An_accented_letter_brings_the_glyphs_it_is_made_of_into_the_subset()
    {
        var subset = new FontSubset(font);
        subset.Number(font.Glyph(new Rune('é')));

        var file = subset.ToFile();

        Assert.Equal(4, GlyphsIn(file)); // the missing glyph, é, e and the acute accent
    }

    [Fact]
    public void A_plain_letter_brings_only_itself()
    {
        var subset = new FontSubset(font);
        subset.Number(font.Glyph(new Rune('e')));
        subset.Number(font.Glyph(new Rune('e')));

        Assert.Equal(2, GlyphsIn(subset.ToFile()));
    }

    [Fact]
    public void The_checksum_over_a_subset_is_the_one_the_format_asks_for()
    {
        var subset = new FontSubset(font);
        foreach (var letter in "Überprüfung".EnumerateRunes()) subset.Number(font.Glyph(letter));

        var file = subset.ToFile();

        uint sum = 0;
        for (var i = 0; i < file.Length; i += 4) sum = unchecked(sum + System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(i)));
        Assert.Equal(0xB1B0AFBA, sum);
    }

    [Fact]
    public void A_character_the_font_lacks_gets_the_visible_replacement_and_not_the_missing_glyph()
    {
        Assert.False(font.Has(new Rune('中')));
        Assert.Equal(font.Glyph(Rune.ReplacementChar), font.Glyph(new Rune('中')));
        Assert.NotEqual(0, font.Glyph(new Rune('中')));
        Assert.False(font.Outline(font.Glyph(new Rune('中'))).IsEmpty);
    }

    [Theory]
    [InlineData('→', '›')]
    [InlineData('✓', '√')]
    [InlineData('Ａ', 'A')]
    [InlineData('①', '1')]
    public void A_character_the_font_lacks_is_drawn_as_one_that_looks_alike(char lacking, char alike)
    {
        Assert.False(font.Has(new Rune(lacking)));
        Assert.Equal(font.Glyph(new Rune(alike)), font.Glyph(new Rune(lacking)));
    }

    [Theory]
    [InlineData('㎏')] // two letters are no stand-in for one
    [InlineData('○')] // drawn like the filled one it would say the opposite
    [InlineData('☆')]
    [InlineData('≡')] // nearly the same is not the same
    [InlineData('ש')]
    public void Where_none_looks_alike_the_replacement_says_that_one_is_missing(char lacking) =>
        Assert.Equal(font.Glyph(Rune.ReplacementChar), font.Glyph(new Rune(lacking)));

    [Fact]
    public void Figures_have_one_width_so_that_columns_of_numbers_line_up() =>
        Assert.Single("0123456789".Select(d => font.Width(font.Glyph(new Rune(d)))).Distinct());

    private static int GlyphsIn(byte[] file)
    {
        var read = new Dictionary<string, int>();
        for (var i = 0; i < (file[4] << 8 | file[5]); i++)
            read[Encoding.ASCII.GetString(file, 12 + 16 * i, 4)] = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(12 + 16 * i + 8));
        return file[read["maxp"] + 4] << 8 | file[read["maxp"] + 5];
    }
}
