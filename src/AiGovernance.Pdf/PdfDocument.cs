using AiGovernance.Pdf.Layout;
using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf;

/// <summary>A document as a tree of what it says. Writing it gives the same bytes for the same tree.</summary>
public sealed record PdfDocument
{
    /// <remarks>This and the other metadata are kept without control characters: XML cannot hold them.</remarks>
    public required string Title { get; init => field = CleanText.Of(value); }

    /// <summary>A language tag such as <c>en</c> or <c>de-CH</c>.</summary>
    public string Language { get; init; } = "en";
    public string Author { get; init => field = CleanText.Of(value); } = "";
    public string Subject { get; init => field = CleanText.Of(value); } = "";
    public required string Producer { get; init => field = CleanText.Of(value); }

    /// <summary>The instant the document speaks of; the clock is never asked.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
    public PdfFrame Frame { get; init; } = new();
    public PdfStyle Style { get; init; } = new();
    public required IReadOnlyList<Block> Blocks { get; init; }
    public IReadOnlyList<PdfAttachment> Attachments { get; init; } = [];

    /// <summary>What the file says of itself to archives and screen readers. Nothing, unless somebody verified it.</summary>
    public PdfClaims Claims { get; init; }

    /// <summary>
    /// Lays the document out twice: first to learn the pages, then to write. So no page has to be kept in memory
    /// until the number of pages is known.
    /// </summary>
    public void Write(Stream output, IProgress<PdfProgress>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        PageMap pages;
        using (var measuring = new ObjectWriter(null)) pages = new Pass(this, measuring, PageMap.Planned(Blocks), null, cancel).Run();
        using var file = new ObjectWriter(output);
        new Pass(this, file, pages, progress, cancel).Run();
    }
}

/// <summary>How far the writing is.</summary>
public readonly record struct PdfProgress(int Page, int Of);

/// <summary>Standards a file may claim in its metadata.</summary>
[Flags]
public enum PdfClaims
{
    None = 0,

    /// <summary>ISO 19005-3, level A: archivable, tagged, with attachments.</summary>
    PdfA3A = 1,

    /// <summary>ISO 14289-1: readable with a screen reader.</summary>
    PdfUA1 = 2,
}

/// <summary>What stands on each page above and below the text.</summary>
public sealed record PdfFrame
{
    public string Header { get; init; } = "";

    /// <summary>A label in a box, such as how confidential the document is; none when empty.</summary>
    public string Label { get; init; } = "";
    public IReadOnlyList<string> Footer { get; init; } = [];

    /// <summary>{0} is the page, {1} the number of pages.</summary>
    public string PageNumber { get; init; } = "Page {0} of {1}";
}

/// <summary>A file that travels inside the document.</summary>
/// <param name="Relationship">Its part in the document: Data, Source, Alternative, Supplement.</param>
public sealed record PdfAttachment(string Name, string MediaType, string Description, ReadOnlyMemory<byte> Content, string Relationship = "Data");
