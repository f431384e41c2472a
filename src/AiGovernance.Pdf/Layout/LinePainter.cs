using AiGovernance.Pdf.Fonts;
using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>Draws a line of text with its links and chips.</summary>
internal sealed class LinePainter(FontSet fonts, TagTree tags, Targets targets, PdfStyle page)
{
    /// <summary>Where letters stand so that they look centred between this line and the next.</summary>
    public static double Baseline(TextStyle style, double top)
    {
        const double share = .35; // half of the height of a capital, in sizes
        return top + style.Leading / 2 + share * style.Size;
    }

    /// <param name="tag">What the text belongs to; null when it repeats what was said already.</param>
    public void Draw(Sheet sheet, Tag? tag, Line line, TextStyle style, double x, double top)
    {
        var plain = new List<(Stretch Stretch, double X)>();
        foreach (var stretch in line.Stretches)
        {
            if (stretch.Run.Chip is null && stretch.Run.Link is null) plain.Add((stretch, x));
            else
            {
                Flush(sheet, tag, plain, style, top);
                if (stretch.Run.Chip is not null) ChipPainter.Draw(sheet, tag, fonts, stretch.Run, style, x, top, stretch.Width);
                else Link(sheet, tag, stretch, style, x, top);
            }
            x += stretch.Width;
        }
        Flush(sheet, tag, plain, style, top);
    }

    private void Flush(Sheet sheet, Tag? tag, List<(Stretch Stretch, double X)> plain, TextStyle style, double top)
    {
        if (plain.Count == 0) return;
        sheet.Mark(tag, () =>
        {
            foreach (var (stretch, x) in plain) Text(sheet, stretch, style, stretch.Run.Colour ?? style.Colour, x, top);
        });
        plain.Clear();
    }

    private void Link(Sheet sheet, Tag? tag, Stretch stretch, TextStyle style, double x, double top)
    {
        var visible = stretch.Width - (stretch.Text is [.., ' '] ? fonts.Of(stretch.Run.Bold || style.Bold).Width(" ", style.Size) : 0);
        var under = Baseline(style, top) + 1.5;
        sheet.Artifact(() => sheet.Canvas.Line(page.Accent, .4, x, under, x + visible, under));
        if (tag is null || targets.Action(stretch.Run.Link!) is not { } action)
        {
            sheet.Mark(tag, () => Text(sheet, stretch, style, page.Accent, x, top));
            return;
        }
        var link = tags.OpenBeside(tag, "Link");
        sheet.Mark(link, () => Text(sheet, stretch, style, page.Accent, x, top));
        sheet.Link(link, action, stretch.Run.Text, x, top, visible, style.Leading);
        tags.CloseBeside(link);
    }

    private void Text(Sheet sheet, Stretch stretch, TextStyle style, Rgb colour, double x, double top) =>
        sheet.Canvas.Text(fonts.Of(stretch.Run.Bold || style.Bold), style.Size, colour, x, Baseline(style, top), stretch.Text);
}
