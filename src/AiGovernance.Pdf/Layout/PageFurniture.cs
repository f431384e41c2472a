using System.Globalization;
using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>Draws what stands on each page: header and label above, footer and page number below.</summary>
internal sealed class PageFurniture(PdfFrame frame, PdfStyle page, Typesetter set)
{
    private const double BoxPad = 5.5, ToRule = 6, ToBody = 22, NumberRoom = 110;
    private const string FooterProperties = "/Type/Pagination/Subtype/Footer/Attached[/Bottom]";

    private double FooterTop => TopOfFooter(frame, page);

    /// <summary>Where text starts and ends on a page with this frame.</summary>
    public static (double Top, double Bottom) Body(PdfFrame frame, PdfStyle page)
    {
        var top = page.TopMargin + page.Running.Leading + ToRule + ToBody;
        return (top, TopOfFooter(frame, page) - ToRule - ToBody / 2);
    }

    public void Draw(Sheet sheet, int pages)
    {
        sheet.Canvas.From(0);
        sheet.Repeated(nameof(Header), 0, 0, page.PageWidth, page.PageHeight, () => Header(sheet), "/Type/Pagination/Subtype/Header/Attached[/Top]");
        sheet.Repeated(nameof(Footer), 0, 0, page.PageWidth, page.PageHeight, () => Footer(sheet), FooterProperties);
        sheet.Artifact(() => Number(sheet, pages), FooterProperties);
    }

    private static double TopOfFooter(PdfFrame frame, PdfStyle page) => page.PageHeight - page.BottomMargin - Math.Max(1, frame.Footer.Count) * page.Running.Leading;

    private void Header(Sheet sheet)
    {
        var top = page.TopMargin;
        var right = page.SideMargin + page.Width;
        var labelWidth = frame.Label.Length == 0 ? 0 : set.Fonts.Of(true).Width(frame.Label, page.Running.Size) + 2 * BoxPad;
        Line(sheet, frame.Header, page.Width - labelWidth - BoxPad, page.Running, page.SideMargin, top);
        if (labelWidth > 0)
        {
            sheet.Canvas.StrokeBox(page.Ink, .8, right - labelWidth, top - 1.5, labelWidth, page.Running.Leading + 3);
            Line(sheet, frame.Label, labelWidth, page.Running with { Bold = true, Colour = page.Ink }, right - labelWidth + BoxPad, top);
        }
        var rule = top + page.Running.Leading + ToRule;
        sheet.Canvas.Line(page.Line, .8, page.SideMargin, rule, right, rule);
    }

    private void Footer(Sheet sheet)
    {
        sheet.Canvas.Line(page.Line, .8, page.SideMargin, FooterTop - ToRule, page.SideMargin + page.Width, FooterTop - ToRule);
        foreach (var (i, line) in frame.Footer.Index())
            Line(sheet, line, page.Width - NumberRoom, page.Running, page.SideMargin, FooterTop + i * page.Running.Leading);
    }

    private void Number(Sheet sheet, int pages)
    {
        var number = string.Format(CultureInfo.InvariantCulture, frame.PageNumber, sheet.Number, pages);
        var width = set.Fonts.Of(false).Width(number, page.Running.Size);
        Line(sheet, number, NumberRoom, page.Running, page.SideMargin + page.Width - width, FooterTop);
    }

    /// <summary>One line; what does not fit is cut with dots, since a running line must not grow into the text.</summary>
    private void Line(Sheet sheet, string text, double room, TextStyle style, double x, double top)
    {
        var font = set.Fonts.Of(style.Bold);
        var clean = CleanText.Of(text).Replace('\n', ' ');
        if (font.Width(clean, style.Size) > room + .001)
        {
            while (clean.Length > 0 && font.Width(clean + "…", style.Size) > room) clean = clean[..^(clean.Length > 1 && char.IsLowSurrogate(clean[^1]) ? 2 : 1)];
            clean += "…";
        }
        sheet.Canvas.Text(font, style.Size, style.Colour, x, LinePainter.Baseline(style, top), clean + " ");
    }
}
