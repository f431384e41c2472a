using System.Text;

namespace AiGovernance.Files;

/// <summary>A kind of file that is taken as evidence, told by its content.</summary>
/// <param name="Words">As people call it.</param>
/// <param name="Extensions">With the dot, in lower case.</param>
public sealed record FileKind(string Words, string MediaType, IReadOnlyList<string> Extensions)
{
    private const int LocalHeader = 30;

    /// <summary>Programs, pages, pictures with scripts and packed folders are not among them.</summary>
    public static IReadOnlyList<FileKind> Accepted { get; } =
    [
        new("a PDF", "application/pdf", [".pdf"]) { Start = "%PDF-"u8.ToArray() },
        new("a PNG picture", "image/png", [".png"]) { Start = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A] },
        new("a JPEG picture", "image/jpeg", [".jpg", ".jpeg"]) { Start = [0xFF, 0xD8, 0xFF] },
        Office("a Word document", "wordprocessingml.document", ".docx"),
        Office("an Excel workbook", "spreadsheetml.sheet", ".xlsx"),
        Office("a PowerPoint file", "presentationml.presentation", ".pptx"),
        OpenDocument("an OpenDocument text", "text", ".odt"),
        OpenDocument("an OpenDocument table", "spreadsheet", ".ods"),
        OpenDocument("an OpenDocument presentation", "presentation", ".odp"),
        new("a text", "text/plain", [".txt", ".md", ".log"]) { IsText = true },
        new("a CSV table", "text/csv", [".csv"]) { IsText = true },
        new("a JSON file", "application/json", [".json"]) { IsText = true },
    ];

    /// <summary>For the file dialog: what it offers first.</summary>
    public static string Offered { get; } = string.Join(',', Accepted.SelectMany(k => k.Extensions));

    /// <summary>Nothing in it but characters that can be read.</summary>
    public bool IsText { get; private init; }

    private byte[] Start { get; init; } = [];

    /// <summary>Names of which one is the first in the package.</summary>
    private IReadOnlyList<string> FirstEntries { get; init; } = [];

    /// <returns>Null for a name that ends as nothing that is taken.</returns>
    public static FileKind? Named(string name) => Accepted.FirstOrDefault(k => k.Extensions.Contains(Path.GetExtension(name).ToLowerInvariant()));

    /// <summary>Whether content that begins so can be of this kind.</summary>
    public bool BeginsLike(ReadOnlySpan<byte> content)
    {
        if (IsText) return !LooksLikeMarkup(content) && IsReadable(content);
        if (!content.StartsWith(Start)) return false;
        if (FirstEntries.Count == 0) return true;
        if (content.Length < LocalHeader) return false;
        foreach (var entry in FirstEntries)
            if (content[LocalHeader..].StartsWith(Encoding.ASCII.GetBytes(entry))) return true;
        return false;
    }

    /// <summary>No control characters other than those of lines and columns.</summary>
    public static bool IsReadable(ReadOnlySpan<byte> content) => content.IndexOfAnyInRange((byte)0, (byte)8) < 0 && content.IndexOfAnyInRange((byte)14, (byte)31) < 0;

    /// <summary>A browser that guesses would take it for a page or a drawing with scripts.</summary>
    private static bool LooksLikeMarkup(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Encoding.UTF8.Preamble)) content = content[Encoding.UTF8.Preamble.Length..];
        return content.TrimStart(" \t\r\n"u8).StartsWith("<"u8);
    }

    private static FileKind Office(string words, string type, string extension) => new(words, $"application/vnd.openxmlformats-officedocument.{type}", [extension])
    {
        Start = [(byte)'P', (byte)'K', 3, 4],
        FirstEntries = ["[Content_Types].xml", "_rels/", "docProps/", "word/", "xl/", "ppt/"],
    };

    private static FileKind OpenDocument(string words, string type, string extension) => new(words, $"application/vnd.oasis.opendocument.{type}", [extension])
    {
        Start = [(byte)'P', (byte)'K', 3, 4],
        FirstEntries = [$"mimetypeapplication/vnd.oasis.opendocument.{type}"],
    };
}
