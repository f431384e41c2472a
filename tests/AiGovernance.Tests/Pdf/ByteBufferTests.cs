using System.Text;
using AiGovernance.Pdf.Output;
using Xunit;

namespace AiGovernance.Tests.Pdf;

/// <summary>Numbers and strings as a PDF writes them.</summary>
public sealed class ByteBufferTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.001, "0")]
    [InlineData(0.004, "0")]
    [InlineData(0.005, ".01")]
    [InlineData(0.5, ".5")]
    [InlineData(-0.5, "-.5")]
    [InlineData(12, "12")]
    [InlineData(12.34, "12.34")]
    [InlineData(-841.899, "-841.9")]
    public void Numbers_are_written_to_the_hundredth_without_what_says_nothing(double value, string expected)
    {
        var buffer = new ByteBuffer();
        buffer.Add(value);
        Assert.Equal(expected, Encoding.ASCII.GetString(buffer.Bytes));
    }

    [Fact]
    public void Bytes_that_end_a_string_are_escaped_inside_it()
    {
        var buffer = new ByteBuffer();
        foreach (var b in "a(b)c\\d\re"u8) buffer.AddInString(b);
        Assert.Equal(@"a\(b\)c\\d\re", Encoding.ASCII.GetString(buffer.Bytes));
    }
}
