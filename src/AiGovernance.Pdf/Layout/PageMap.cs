namespace AiGovernance.Pdf.Layout;

/// <summary>How many pages there are and where each heading stands; the first pass learns it, the second prints it.</summary>
internal sealed record PageMap(int Pages, IReadOnlyList<Place> Headings)
{
    public bool IsKnown => Pages > 0;

    /// <summary>Before the first pass: the headings in their order, on no page yet.</summary>
    public static PageMap Planned(IEnumerable<Block> blocks) => new(0, [.. Walk(blocks, 1)]);

    private static IEnumerable<Place> Walk(IEnumerable<Block> blocks, int depth) => blocks.SelectMany(block => block switch
    {
        Section s => Walk(s.Blocks, depth + 1).Prepend(new Place(s.Title, s.Anchor, depth, s.InContents, 0, 0)),
        KeepTogether k => Walk(k.Blocks, depth),
        _ => [],
    });
}

/// <summary>A heading on its page.</summary>
/// <param name="Depth">1 is a section, 2 a section in it.</param>
/// <param name="Page">1-based.</param>
/// <param name="Top">From the top of the page.</param>
internal sealed record Place(string Title, string? Anchor, int Depth, bool InContents, int Page, double Top);
