namespace AiGovernance.Pdf.Checking.Reading;

/// <summary>A page of the file.</summary>
/// <param name="Number">1-based.</param>
internal sealed record PageView(int Id, int Number, PdfDictionary Entries)
{
    public string Where => $"page {Number}";

    public static IEnumerable<PageView> All(PdfFile file)
    {
        var number = 0;
        foreach (var id in Leaves(file, file.Catalog.Of("Pages"), 0))
            yield return new(id, ++number, file.Dictionary(new PdfReference(id))!);
    }

    private static IEnumerable<int> Leaves(PdfFile file, object? node, int depth)
    {
        if (depth > 20 || node is not PdfReference reference || file.Dictionary(node) is not { } entries) return [];
        return entries.NameOf("Type") == "Page" ? [reference.Id] : file.Array(entries.Of("Kids")).SelectMany(kid => Leaves(file, kid, depth + 1));
    }
}

/// <summary>A stretch of marked content while it is open.</summary>
internal sealed record MarkedContent(string Tag, int? Mcid, bool HasActualText)
{
    public bool IsArtifact => Tag == "Artifact";
}

/// <summary>Where the reading of a page stands: its operator, what it works on, and what surrounds it.</summary>
internal sealed class ContentState
{
    public string Operator { get; set; } = "";
    public List<object?> Operands { get; } = [];
    public List<MarkedContent> Marks { get; } = [];
    public string Font { get; set; } = "";

    /// <summary>Of the page, or of the form that is being drawn.</summary>
    public PdfDictionary Resources { get; set; } = [];

    /// <summary>Forms inside of forms; 0 on the page itself.</summary>
    public int Depth { get; set; }

    /// <summary>Forms that leave open what they began, or end what they did not begin.</summary>
    public HashSet<int> Unbalanced { get; } = [];

    /// <summary>States that were saved and not restored yet.</summary>
    public int Saved { get; set; }

    public MarkedContent? Content => Marks.LastOrDefault(m => m.Mcid is not null || m.IsArtifact);
}
