using System.Text;
using AiGovernance.UseCases.Import;
using Xunit;

namespace AiGovernance.Tests.UseCases.Import;

/// <summary>UC-5: UTF-8 with or without BOM, else Windows-1252.</summary>
public sealed class TextEncodingGuessTests
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("plain")]
    [InlineData("café – “quoted” 😀")]
    public async Task Text_in_UTF8_is_UTF8(string text)
    {
        Assert.Equal(65001, await CodePage(new UTF8Encoding(false).GetBytes(text)));
        Assert.Equal(65001, await CodePage([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]));
    }

    [Fact]
    public async Task Text_that_is_no_UTF8_is_Windows_1252() => Assert.Equal(1252, await CodePage(Windows1252.GetBytes("café – agency’s")));

    [Fact]
    public async Task A_single_wrong_byte_at_the_very_end_decides() => Assert.Equal(1252, await CodePage([.. new byte[200_000].Select(_ => (byte)'a'), 0xE9]));

    [Fact]
    public async Task A_character_across_the_border_of_two_reads_is_still_UTF8() =>
        Assert.Equal(65001, await CodePage([.. new byte[(64 * 1024) - 1].Select(_ => (byte)'a'), .. "é"u8, .. "end"u8]));

    [Fact]
    public async Task UTF16_is_refused_by_name()
    {
        using var stream = new MemoryStream([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Name")]);
        Assert.Equal(ImportRefusals.Utf16, (await TextEncodingGuess.Of(stream, TestContext.Current.CancellationToken)).Refusal);
    }

    private static async Task<int> CodePage(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var guess = await TextEncodingGuess.Of(stream, TestContext.Current.CancellationToken);
        Assert.Equal(0, stream.Position);
        return guess.Value!.CodePage;
    }
}
