using System.Text;
using AiGovernance.Files;
using Xunit;

namespace AiGovernance.Tests.Files;

public sealed class FileKindTests
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0];

    [Theory]
    [InlineData("report.pdf", "%PDF-1.7", true)]
    [InlineData("REPORT.PDF", "%PDF-1.7", true)]
    [InlineData("report.pdf", "<html><script>", false)]
    [InlineData("report.pdf", " %PDF-1.7", false)]
    [InlineData("notes.txt", "Plain words, a\ttab\r\n", true)]
    [InlineData("notes.txt", "  \n<svg onload=alert(1)>", false)]
    [InlineData("notes.md", "\uFEFF<!doctype html>", false)]
    [InlineData("table.csv", "a;b\n1 < 2;3", true)]
    [InlineData("table.csv", "a;b\0c", false)]
    [InlineData("data.json", "{\"a\":1}", true)]
    [InlineData("photo.jpg", "GIF89a", false)]
    public void A_content_fits_its_name_or_not(string name, string content, bool fits) =>
        Assert.Equal(fits, FileKind.Named(name)!.BeginsLike(Encoding.UTF8.GetBytes(content)));

    [Theory]
    [InlineData("a.docx", "[Content_Types].xml", true)]
    [InlineData("a.xlsx", "xl/workbook.xml", true)]
    [InlineData("a.docx", "evil.exe", false)]
    [InlineData("a.odt", "mimetypeapplication/vnd.oasis.opendocument.text", true)]
    [InlineData("a.ods", "mimetypeapplication/vnd.oasis.opendocument.text", false)]
    public void A_package_is_told_by_the_first_name_in_it(string name, string first, bool fits) =>
        Assert.Equal(fits, FileKind.Named(name)!.BeginsLike(Package(first)));

    [Fact]
    public void A_package_that_ends_in_its_head_is_none() => Assert.False(FileKind.Named("a.docx")!.BeginsLike("PK\u0003\u0004"u8));

    [Fact]
    public void A_picture_is_told_by_its_first_bytes()
    {
        Assert.True(FileKind.Named("a.png")!.BeginsLike(Png));
        Assert.False(FileKind.Named("a.jpeg")!.BeginsLike(Png));
    }

    [Theory]
    [InlineData("page.html")]
    [InlineData("drawing.svg")]
    [InlineData("tool.exe")]
    [InlineData("macro.docm")]
    [InlineData("packed.zip")]
    [InlineData("noend")]
    public void What_runs_or_hides_something_is_not_taken(string name) => Assert.Null(FileKind.Named(name));

    [Theory]
    [InlineData("report.pdf", "report.pdf")]
    [InlineData("../../etc/passwd.txt", "passwd.txt")]
    [InlineData(@"C:\Users\me\x.pdf", "x.pdf")]
    [InlineData("a\u202Efdp.exe", "afdp.exe")]
    [InlineData("a\r\nSet-Cookie: x.pdf", "aSet-Cookie x.pdf")]
    [InlineData("..", "")]
    [InlineData("Übersicht 2026.pdf", "Übersicht 2026.pdf")]
    public void A_name_is_one_name(string given, string kept) => Assert.Equal(kept, FileName.Clean(given));

    [Fact]
    public void A_long_name_keeps_its_end()
    {
        Assert.Equal(FileName.MaxLength, FileName.Clean(new string('a', FileName.MaxLength - 4) + ".pdf").Length);
        var cut = FileName.Clean(new string('a', FileName.MaxLength) + ".pdf");
        Assert.Equal(FileName.MaxLength, cut.Length);
        Assert.EndsWith("a.pdf", cut, StringComparison.Ordinal);
    }

    internal static byte[] Package(string first) => [(byte)'P', (byte)'K', 3, 4, .. new byte[26], .. Encoding.ASCII.GetBytes(first), .. new byte[100]];
}
