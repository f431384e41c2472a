using AiGovernance.Pdf;
using Xunit;

namespace AiGovernance.Tests.Pdf;

public sealed class RgbTests
{
    [Fact]
    public void A_colour_is_read_from_hex() => Assert.Equal(new Rgb(0x1f, 0x4f, 0x99), Rgb.Of("#1f4f99"));

    [Theory]
    [InlineData("1f4f99")]
    [InlineData("#1f4f9")]
    [InlineData("#1f4f999")]
    public void Anything_else_is_refused(string text) => Assert.Throws<FormatException>(() => Rgb.Of(text));
}
