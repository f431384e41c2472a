using AiGovernance.Pdf;

namespace AiGovernance.Documents;

/// <summary>Colours and shapes of states on paper: the light tokens of the portal, so that screen and PDF look the same.</summary>
internal static class ReportPdfLook
{
    private static readonly Rgb ink = Rgb.Of("#18202a"), accent = Rgb.Of("#1f4f99"), vermilion = Rgb.Of("#b4500f"), teal = Rgb.Of("#0f766e"), grey = Rgb.Of("#7b8794");

    /// <summary>Set closer, so that a letter stays on its one page.</summary>
    public static PdfStyle Letter { get; } = new()
    {
        TopMargin = 34,
        BottomMargin = 30,
        Body = new(9.5, 12.5, ink),
        Lead = new(11.5, 15, ink),
        Facts = new(9, 11, ink),
        TableText = new(8.5, 11, ink),
        Headings = [new(19, 24, ink, true), new(11, 13, ink, true)],
    };

    public static RichText Text(ReportPhrase phrase) =>
        new(Runs: [.. phrase.Runs.Select(r => new Inline(r.Text, r.Strong, r.Link, Chip: Chip(r.Mark)))]);

    public static BarPart Part(ReportShare share)
    {
        var (colour, pattern) = Fill(share.Fill);
        return new(share.Value, colour, pattern);
    }

    public static Legend Entry(ReportShare share)
    {
        var (colour, pattern) = Fill(share.Fill);
        return new(share.Meaning, colour, pattern);
    }

    private static Chip? Chip(ReportMark mark) => mark switch
    {
        ReportMark.LowTier => Tier(Shape.Circle, "#1c5b3c", "#2f7d57", "#e4f2ea"),
        ReportMark.ModerateTier => Tier(Shape.Diamond, "#694900", "#a37100", "#fbf1d5"),
        ReportMark.HighTier => Tier(Shape.Triangle, "#833700", "#c25400", "#fde9da"),
        ReportMark.CriticalTier => Tier(Shape.Octagon, "#8f1526", "#b91c32", "#fbe5e7"),
        ReportMark.ProhibitedTier => Tier(Shape.NoEntry, "#ffffff", "#ffffff", "#2c2433"),
        ReportMark.NotRated => Tier(Shape.DashedRing, "#45515e", "#586472", "#edf0f3"),
        ReportMark.Evidenced => Coverage(Shape.Square, accent),
        ReportMark.PartlyEvidenced => Coverage(Shape.HalfSquare, accent),
        ReportMark.Gap => Coverage(Shape.Ring, vermilion),
        ReportMark.NotApplicable => Coverage(Shape.Dash, Rgb.Of("#586472")),
        ReportMark.StatusNeutral => Status("#45515e", "#71808e"),
        ReportMark.StatusInfo => Status("#1f4f99", "#1f4f99"),
        ReportMark.StatusGood => Status("#1c5b3c", "#2f7d57"),
        ReportMark.StatusWait => Status("#694900", "#a37100"),
        ReportMark.StatusBad => Status("#8f1526", "#b91c32"),
        _ => null,
    };

    private static Chip Tier(Shape shape, string text, string mark, string tint) => new(shape, ChipLook.Pill, Rgb.Of(text), Rgb.Of(mark), Rgb.Of(tint));

    private static Chip Coverage(Shape shape, Rgb mark) => new(shape, ChipLook.Plain, ink, mark, Rgb.White);

    private static Chip Status(string text, string edge) => new(Shape.None, ChipLook.Boxed, Rgb.Of(text), Rgb.Of(edge), Rgb.White);

    public static (Rgb Colour, Pattern Pattern) Fill(ReportFill fill) => fill switch
    {
        ReportFill.Part => (accent, Pattern.Hatched),
        ReportFill.Missing => (vermilion, Pattern.Outline),
        ReportFill.Outside => (grey, Pattern.Dashed),
        ReportFill.Counter => (teal, Pattern.Solid),
        ReportFill.LowTier => (Rgb.Of("#2f7d57"), Pattern.Dashed),
        ReportFill.ModerateTier => (Rgb.Of("#a37100"), Pattern.Outline),
        ReportFill.HighTier => (Rgb.Of("#c25400"), Pattern.Hatched),
        ReportFill.CriticalTier => (Rgb.Of("#b91c32"), Pattern.Solid),
        ReportFill.ProhibitedTier => (Rgb.Of("#2c2433"), Pattern.Solid),
        _ => (accent, Pattern.Solid),
    };
}
