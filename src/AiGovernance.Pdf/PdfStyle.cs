namespace AiGovernance.Pdf;

/// <summary>How one kind of text is set; sizes in points.</summary>
/// <param name="Leading">From one line to the next.</param>
public sealed record TextStyle(double Size, double Leading, Rgb Colour, bool Bold = false);

/// <summary>Paper, colours and type of a document. The default is a calm A4 page.</summary>
public sealed record PdfStyle
{
    private static readonly Rgb ink = Rgb.Of("#18202a"), grey = Rgb.Of("#45515e");

    public double PageWidth { get; init; } = 595.28;
    public double PageHeight { get; init; } = 841.89;

    /// <summary>18 mm left and right.</summary>
    public double SideMargin { get; init; } = 51;

    /// <summary>From the edge of the paper to the running header, and to the end of the running footer.</summary>
    public double TopMargin { get; init; } = 42;
    public double BottomMargin { get; init; } = 36;

    public Rgb Ink { get; init; } = ink;
    public Rgb Accent { get; init; } = Rgb.Of("#1f4f99");
    public Rgb Line { get; init; } = Rgb.Of("#c9d0d7");

    /// <summary>Closes a table above its totals.</summary>
    public Rgb StrongLine { get; init; } = Rgb.Of("#71808e");
    public Rgb HeadFill { get; init; } = Rgb.Of("#edf0f3");

    public TextStyle Body { get; init; } = new(10, 14, ink);
    public TextStyle Lead { get; init; } = new(12, 18, ink);
    public TextStyle Muted { get; init; } = new(10, 14, grey);
    public TextStyle Note { get; init; } = new(8.5, 12, grey);
    public TextStyle Facts { get; init; } = new(9.5, 13, ink);
    public TextStyle TableText { get; init; } = new(9, 12, ink);
    public TextStyle Running { get; init; } = new(8, 11, grey);

    /// <summary>Headings from level 1 (the title) down; deeper levels look like the last.</summary>
    public IReadOnlyList<TextStyle> Headings { get; init; } =
        [new(22, 28, ink, true), new(13, 18, ink, true), new(11, 15, ink, true), new(10, 14, ink, true)];

    internal double Width => PageWidth - 2 * SideMargin;

    internal TextStyle HeadingOf(int level) => Headings[Math.Min(level, Headings.Count) - 1];
}
