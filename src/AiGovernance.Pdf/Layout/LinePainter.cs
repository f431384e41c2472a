using AiGovernance.Pdf.Fonts;
using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>Draws a line of text with its links and chips.</summary>
internal sealed class LinePainter(FontSet fonts, TagTree tags, Targets targets, PdfStyle page)
{
    /// <summary>A link that a line end divides is one element: it stays open until something else is drawn.</summary>
    private (Inline Run, Tag Parent, Tag Element)? open;

    /// <summary>Where letters stand so that they look centred between this line and the next.</summary>
    public static double Baseline(TextStyle style, double top)
    {
        const double share = .35; // half of the height of a capital, in sizes
        return top + style.Leading / 2 + share * style.Size;
    }

    /// <param name="tag">What the text belongs to; null when it repeats what was said already.</param>
    public void Draw(Sheet sheet, Tag? tag, Line line, TextStyle style, double x, double top)
    {
        if (sheet.Measuring) return;
        foreach (var stretch in line.Stretches)
        {
            if (open?.Run is { } run && !ReferenceEquals(run, stretch.Run)) Finish();
            if (stretch.Run.Chip is not null) ChipPainter.Draw(sheet, tag, fonts, stretch, style, x, top);
            else if (stretch.Run.Link is not null) Link(sheet, tag, stretch, style, x, top);
            else Text(sheet, tag, stretch, style, stretch.Run.Colour ?? style.Colour, x, top);
            x += stretch.Width;
        }
    }

    private void Link(Sheet sheet, Tag? tag, Stretch stretch, TextStyle style, double x, double top)
    {
        var visible = stretch.Width - (stretch.Text is [.., ' '] ? fonts.Of(stretch.Run.Bold || style.Bold).Width(" ", style.Size) : 0);
        var under = Baseline(style, top) + 1.5;
        sheet.Artifact(() => sheet.Canvas.Line(page.Accent, .4, x, under, x + visible, under));
        if (tag is null || targets.Action(stretch.Run.Link!) is not { } action)
        {
            Text(sheet, tag, stretch, style, page.Accent, x, top);
            return;
        }
        var link = Element(stretch.Run, tag);
        Text(sheet, link, stretch, style, page.Accent, x, top);
        sheet.Link(link, action, stretch.Run.Text, x, top, visible, style.Leading);
    }

    private Tag Element(Inline run, Tag parent)
    {
        if (open is { } other && other.Parent == parent) return other.Element;
        Finish();
        var link = tags.OpenBeside(parent, "Link");
        open = (run, parent, link);
        return link;
    }

    /// <summary>Closes what the last line may have left open.</summary>
    public void Finish()
    {
        if (open is { } link) tags.CloseBeside(link.Element);
        open = null;
    }

    private void Text(Sheet sheet, Tag? tag, Stretch stretch, TextStyle style, Rgb colour, double x, double top)
    {
        sheet.Begin(tag);
        sheet.Canvas.Text(fonts.Of(stretch.Run.Bold || style.Bold), style.Size, colour, x, Baseline(style, top), stretch.Text);
        sheet.End(tag);
    }
}
