using AiGovernance.Pdf.Fonts;
using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>What every part of the layout needs: type, tags, link targets, and the headings met so far.</summary>
internal sealed class Typesetter(PdfStyle style, TagTree tags, Targets targets, PageMap map, double bodyHeight)
{
    public PdfStyle Style => style;
    public TagTree Tags => tags;
    public Targets Targets => targets;

    /// <summary>What the pass before this one learned.</summary>
    public PageMap Map => map;
    public FontSet Fonts { get; } = new();
    public List<Place> Headings { get; } = [];

    /// <summary>Room for text on an empty page.</summary>
    public double BodyHeight => bodyHeight;
    public LinePainter Painter => field ??= new LinePainter(Fonts, tags, targets, style);

    public IReadOnlyList<Line> Break(RichText text, TextStyle with, double width) => LineBreaker.Break(text, Fonts, with, width);

    public Piece Open(string type, string attributes = "") => Piece.Step(_ => tags.Open(type, attributes));

    public Piece Close() => Piece.Step(_ => tags.Close());

    /// <summary>Lines of one element. The first two and the last two stay together, so no line stands alone on a page.</summary>
    public IEnumerable<Piece> Lines(IReadOnlyList<Line> lines, TextStyle with, double x, double before, bool keepWithNext = false)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var isLast = i == lines.Count - 1;
            yield return new Piece(with.Leading, (sheet, y) => Painter.Draw(sheet, tags.Current, line, with, x, y))
            {
                Before = i == 0 ? before : 0,
                KeepWithNext = isLast ? keepWithNext : keepWithNext || i == 0 || i == lines.Count - 2,
            };
        }
    }
}
