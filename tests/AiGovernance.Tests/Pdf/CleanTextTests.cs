using AiGovernance.Pdf.Layout;
using Xunit;

namespace AiGovernance.Tests.Pdf;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData("plain ~ text", "plain ~ text")]
    [InlineData("tab\there", "tab here")]
    [InlineData("bell\u0007 and null\0", "bell and null")]
    [InlineData("soft\u00ADhyphen, zero\u200Bwidth, mark\uFEFF", "softhyphen, zerowidth, mark")]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("whole \U0001F600 pair", "whole \U0001F600 pair")]
    [InlineData("line\u2028separator", "line\nseparator")]
    public void Text_is_brought_to_what_can_be_drawn(string text, string expected) => Assert.Equal(expected, CleanText.Of(text));

    [Fact]
    public void Half_a_pair_becomes_the_replacement_character() => Assert.Equal("half \uFFFD pair", CleanText.Of("half \uD83D pair"));
}
