using AiGovernance.Pdf;

namespace AiGovernance.Documents;

/// <summary>The parts of a report as parts of a PDF.</summary>
internal static class ReportPdfBlocks
{
    /// <param name="number">Empty for a section without number.</param>
    public static Section Of(ReportSection section, string number = "", bool startsPage = false)
    {
        var child = 0;
        var blocks = section.Blocks.Select(b => b is ReportSection inner
            ? Of(inner, SectionNumber.Below(number, child++))
            : Of(b));
        return new Section(SectionNumber.Heading(number, section), [.. blocks])
        {
            Anchor = section.Anchor,
            StartsPage = startsPage || section.StartsPage,
            InContents = number.Length > 0,
        };
    }

    private static Block Of(ReportBlock block) => block switch
    {
        ReportText text => new Paragraph(ReportPdfLook.Text(text.Text), text.IsNote ? ParagraphLook.Note : ParagraphLook.Body),
        ReportList list => new BulletList([.. list.Items.Select(ReportPdfLook.Text)], list.Numbered),
        ReportFacts facts => new KeyValues([.. facts.Rows.Select(f => new KeyValue(f.Name, ReportPdfLook.Text(f.Value)))]),
        ReportTable table => Of(table),
        ReportChart chart => Of(chart),
        ReportPlot plot => ReportPdfPlots.Of(plot),
        ReportHeat heat => ReportPdfPlots.Of(heat),
        _ => throw new NotSupportedException($"{block.GetType().Name} has no form in PDF."),
    };

    private static Table Of(ReportTable table) => new(
        [.. table.Columns.Select(c => new Column(c.Title, c.Weight, c.Figures, c.NamesRow))], [.. table.Rows.Select(Of)])
    {
        Caption = table.Caption,
        Total = table.Total is null ? null : Of(table.Total),
    };

    private static Row Of(ReportRow row) => new([.. row.Cells.Select(c => new Cell(ReportPdfLook.Text(c.Text),
        c.Bar is null ? null : new CellBar(c.Bar.Label, [.. c.Bar.Shares.Select(ReportPdfLook.Part)])))]);

    private static Bars Of(ReportChart chart) => new(chart.Meaning,
        [.. chart.Bars.Select(b => new Bar(b.Label, b.Figure, [.. b.Shares.Select(ReportPdfLook.Part)]))])
    {
        Caption = chart.Caption,
        Maximum = chart.Maximum,
        Ticks = [.. chart.Limits.Select(l => new Tick(l.At, l.Label))],
        Legend = Legend(chart),
    };

    /// <summary>One entry for each meaning, in the order in which they appear; none when all bars mean the same.</summary>
    private static IReadOnlyList<Legend> Legend(ReportChart chart)
    {
        var parts = chart.Bars.SelectMany(b => b.Shares).DistinctBy(s => s.Meaning).ToList();
        return parts.Count < 2 ? [] : [.. parts.Select(ReportPdfLook.Entry)];
    }
}
