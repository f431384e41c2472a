using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>Draws a bar of parts, each with colour and pattern.</summary>
internal static class BarPainter
{
    private const double Gap = 1.5;

    public static void Draw(Canvas canvas, IReadOnlyList<BarPart> parts, int maximum, double x, double top, double width, double height)
    {
        if (maximum <= 0) return;
        foreach (var part in parts.Where(p => p.Value > 0))
        {
            var length = width * part.Value / maximum;
            Part(canvas, part.Colour, part.Pattern, x, top, Math.Max(1, length - Gap), height);
            x += length;
        }
    }

    public static void Part(Canvas canvas, Rgb colour, Pattern pattern, double x, double top, double width, double height)
    {
        if (pattern is not Pattern.Solid) canvas.FillBox(Rgb.White, x, top, width, height);
        switch (pattern)
        {
            case Pattern.Hatched:
                canvas.Hatch(colour, x, top, width, height);
                canvas.StrokeBox(colour, .6, x + .3, top + .3, width - .6, height - .6);
                break;
            case Pattern.Outline: canvas.StrokeBox(colour, 1.2, x + .6, top + .6, Math.Max(.1, width - 1.2), height - 1.2); break;
            case Pattern.Dashed: canvas.StrokeBox(colour, .6, x + .3, top + .3, Math.Max(.1, width - .6), height - .6, "1.5 1.2"); break;
            default: canvas.FillBox(colour, x, top, width, height); break;
        }
    }
}
