using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>What a figure says of itself: its meaning in words and where it stands.</summary>
internal static class FigureTag
{
    public static string Attributes(string alt, PdfStyle page, double x, double top, double width, double height) =>
        $" /Alt {Syntax.Text(alt)} /A << /O /Layout /Placement /Block /BBox {Syntax.Box(x, page.PageHeight - top - height, x + width, page.PageHeight - top)} >>";
}
