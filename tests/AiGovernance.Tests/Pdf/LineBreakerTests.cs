using AiGovernance.Pdf;
using AiGovernance.Pdf.Fonts;
using AiGovernance.Pdf.Layout;
using CsCheck;
using Xunit;

namespace AiGovernance.Tests.Pdf;

public sealed class LineBreakerTests
{
    private static readonly TextStyle style = new(10, 14, default);
    private readonly FontSet fonts = new();

    [Fact]
    public void Words_that_fit_exactly_stay_on_one_line() => Assert.Equal(["two words "], Break("two words", WidthOf("two words")));

    [Fact]
    public void Words_that_are_wider_by_a_hair_take_two_lines_and_the_first_keeps_its_space() =>
        Assert.Equal(["two ", "words "], Break("two words", WidthOf("two words") - .01));

    [Fact]
    public void A_word_wider_than_the_line_is_divided_without_losing_a_character()
    {
        var lines = Break("short Donaudampfschifffahrtsgesellschaft end", WidthOf("Donaudampf"));

        Assert.True(lines.Count > 3);
        Assert.Equal("short ", lines[0]);
        Assert.Equal("short Donaudampfschifffahrtsgesellschaft end ", string.Concat(lines));
    }

    [Theory]
    [InlineData("state-owned", "state-", "owned ")]
    [InlineData("and/or", "and/", "or ")]
    public void A_line_may_end_after_a_hyphen_or_slash_between_letters(string text, string first, string second) =>
        Assert.Equal([first, second], Break(text, WidthOf(text) - .01));

    [Fact]
    public void A_reference_with_digits_moves_to_the_next_line_whole() =>
        Assert.Equal(["see ", "AI-2026-0042 "], Break("see AI-2026-0042", WidthOf("AI-2026-0042")));

    [Fact]
    public void A_line_break_in_the_text_ends_the_line() => Assert.Equal(["one ", "two "], Break("one\ntwo", 500));

    [Fact]
    public void A_no_break_space_holds_words_together() =>
        Assert.Equal(["up to ", "59\u00A0% "], Break("up to 59\u00A0%", WidthOf("up to 59")));

    [Fact]
    public void A_word_that_fits_shows_no_soft_hyphen() => Assert.Equal(["Überprüfung "], Break("Über\u00ADprü\u00ADfung", WidthOf("Überprüfung\u00AD")));

    [Fact]
    public void A_word_is_divided_at_the_last_soft_hyphen_that_has_room_and_shows_it() =>
        Assert.Equal(["zur Überprü\u00AD", "fung "], Break("zur Über\u00ADprü\u00ADfung", WidthOf("zur Überprü\u00AD")));

    [Fact]
    public void A_hyphen_without_room_moves_its_syllable_to_the_next_line() =>
        Assert.Equal(["zur Über\u00AD", "prüfung "], Break("zur Über\u00ADprü\u00ADfung", WidthOf("zur Überprü\u00AD") - .01));

    [Theory]
    [InlineData("\u00ADword", "word ")]
    [InlineData("word\u00AD", "word ")]
    [InlineData("word\u00AD next", "word next ")]
    public void A_soft_hyphen_at_the_edge_of_a_word_is_not_seen(string text, string expected) => Assert.Equal([expected], Break(text, 500));

    [Fact]
    public void A_word_in_two_weights_is_not_divided_between_them()
    {
        RichText text = new[] { new Inline("see un"), new Inline("allowed", Bold: true) };

        var lines = LineBreaker.Break(text, fonts, style, WidthOf("unallowed") + 5);

        Assert.Equal(["see ", "unallowed "], lines.Select(l => string.Concat(l.Stretches.Select(s => s.Text))));
    }

    [Fact]
    public void No_line_is_too_wide_and_no_character_is_lost() =>
        Gen.Select(Gen.String[Gen.Char["abcdefgh AW.-/éü \u4E2D\u6587\n"], 0, 120], Gen.Int[20, 200]).Sample((text, width) =>
        {
            var lines = LineBreaker.Break(text, new FontSet(), style, width);
            return lines.All(l => l.Width <= width + .01)
                && string.Concat(lines.SelectMany(l => l.Stretches).Select(s => s.Text)).Replace(" ", "") == text.Replace(" ", "").Replace("\n", "");
        }, iter: 500);

    private List<string> Break(string text, double width) =>
        [.. LineBreaker.Break(text, fonts, style, width).Select(l => string.Concat(l.Stretches.Select(s => s.Text)))];

    private double WidthOf(string text) => fonts.Of(false).Width(text, style.Size);
}
