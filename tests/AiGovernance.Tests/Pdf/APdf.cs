using AiGovernance.Pdf;
using PdfReader = UglyToad.PdfPig.PdfDocument;

namespace AiGovernance.Tests.Pdf;

/// <summary>Documents to test with, written and opened again by a reader that is not ours.</summary>
internal static class APdf
{
    public static readonly DateTimeOffset At = new(2026, 11, 23, 8, 10, 0, TimeSpan.Zero);

    public static PdfDocument With(params Block[] blocks) => new() { Title = "A document", Producer = "Tests", CreatedAt = At, Blocks = blocks };

    public static byte[] Bytes(this PdfDocument document)
    {
        using var output = new MemoryStream();
        document.Write(output);
        return output.ToArray();
    }

    public static PdfReader Read(this PdfDocument document) => PdfReader.Open(document.Bytes());

    /// <summary>A paragraph of one line each, so that a page can be filled to the point.</summary>
    public static Block[] Lines(int count) => [.. Enumerable.Range(1, count).Select(i => new Paragraph($"Line {i}."))];

    /// <summary>One page's text in reading order without the running header and footer.</summary>
    public static string TextOf(this PdfReader reader, int page) => reader.GetPage(page).Text;

    public static string AllText(this PdfReader reader) => string.Concat(reader.GetPages().Select(p => p.Text));
}
