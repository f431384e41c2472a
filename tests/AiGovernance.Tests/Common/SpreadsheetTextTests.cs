using AiGovernance.Common;
using Xunit;

namespace AiGovernance.Tests.Common;

/// <summary>UC-6.</summary>
public sealed class SpreadsheetTextTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("＝1")]
    public void Text_that_a_spreadsheet_would_run_gets_an_apostrophe(string text) =>
        Assert.Equal("'" + text, SpreadsheetText.Neutralise(text));

    [Theory]
    [InlineData("")]
    [InlineData("a=b")]
    [InlineData("'=1")]
    [InlineData("– dash")]
    [InlineData("2024")]
    public void Other_text_stays_as_it_is(string text) => Assert.Equal(text, SpreadsheetText.Neutralise(text));
}
