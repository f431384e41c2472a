using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>Turns blocks into pieces and hands them to the flow.</summary>
internal sealed class BlockLayout(Typesetter set, Flow flow)
{
    private const double AfterParagraph = 5;

    private double Left => set.Style.SideMargin;

    public void Lay(IEnumerable<Block> blocks, int depth)
    {
        foreach (var block in blocks) Lay(block, depth);
    }

    private void Lay(Block block, int depth)
    {
        switch (block)
        {
            case Section section: Lay(section, depth + 1); break;
            case Title title: flow.Add(Heading(title.Text, 1, 2)); break;
            case Paragraph paragraph: flow.Add(Text(paragraph)); break;
            case BulletList list: flow.Add(ListLayout.Of(list, set)); break;
            case KeyValues facts: flow.Add(FactsLayout.Of(facts, set)); break;
            case Table table: flow.Add(new TableLayout(table, set).Pieces()); break;
            case Bars bars: flow.Together(() => flow.Add(new BarsLayout(bars, set).Pieces())); break;
            case Plot plot:
                flow.Together(() => flow.Add(new PlotLayout(plot, set).Pieces()));
                flow.Add(new TableLayout(PlotTable.Of(plot), set).Pieces());
                break;
            case HeatMap map: flow.Add(new TableLayout(HeatTable.Of(map), set).Pieces()); break;
            case Contents contents: flow.Add(ContentsLayout.Of(contents, set)); break;
            case KeepTogether group: flow.Together(() => Lay(group.Blocks, depth)); break;
            case PageBreak: flow.BreakPage(); break;
            default: throw new NotSupportedException($"{block.GetType().Name} has no layout.");
        }
    }

    private void Lay(Section section, int depth)
    {
        if (section.StartsPage) flow.BreakPage();
        flow.Add(set.Open("Sect"));
        flow.Add(Heading(section.Title, depth + 1, depth == 1 ? 22 : 16, (sheet, y) =>
            set.Headings.Add(new Place(section.Title, section.Anchor, depth, section.InContents, sheet.Number, y))));
        Lay(section.Blocks, depth);
        flow.Add(set.Close());
    }

    private IEnumerable<Piece> Heading(string text, int level, double before, Action<Sheet, double>? reached = null)
    {
        const int deepestTag = 6;
        var style = set.Style.HeadingOf(level);
        yield return set.Open("H" + Math.Min(level, deepestTag));
        var first = true;
        foreach (var line in set.Lines(set.Break(text, style, set.Style.Width), style, Left, before, keepWithNext: true))
        {
            var note = first ? reached : null;
            first = false;
            yield return line with { Draw = (sheet, y) => { note?.Invoke(sheet, y); line.Draw(sheet, y); } };
        }
        yield return set.Close();
    }

    private IEnumerable<Piece> Text(Paragraph paragraph)
    {
        var style = paragraph.Look switch
        {
            ParagraphLook.Lead => set.Style.Lead,
            ParagraphLook.Muted => set.Style.Muted,
            ParagraphLook.Note => set.Style.Note,
            _ => set.Style.Body,
        };
        yield return set.Open("P");
        foreach (var line in set.Lines(set.Break(paragraph.Text, style, set.Style.Width), style, Left, AfterParagraph)) yield return line;
        yield return set.Close();
    }
}
