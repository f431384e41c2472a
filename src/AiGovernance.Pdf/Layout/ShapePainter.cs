using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>Draws the small shapes that stand before a state's word.</summary>
internal static class ShapePainter
{
    public static void Draw(Canvas canvas, Shape shape, Rgb mark, Rgb ground, double x, double top, double size)
    {
        var (half, right, bottom) = (size / 2, x + size, top + size);
        switch (shape)
        {
            case Shape.Circle: canvas.FillRound(mark, x, top, size, size, half); break;
            case Shape.Diamond: canvas.Polygon(mark, (x + half, top), (right, top + half), (x + half, bottom), (x, top + half)); break;
            case Shape.Triangle: canvas.Polygon(mark, (x + half, top), (right, bottom), (x, bottom)); break;
            case Shape.Octagon: Octagon(canvas, mark, x, top, size); break;
            case Shape.NoEntry:
                canvas.FillRound(mark, x, top, size, size, half);
                canvas.FillBox(ground, x + size * .18, top + size * .4, size * .64, size * .2);
                break;
            case Shape.DashedRing: canvas.StrokeRound(mark, 1, x + .5, top + .5, size - 1, size - 1, half - .5, "1.6 1.2"); break;
            case Shape.Square: canvas.FillRound(mark, x, top, size, size, 1); break;
            case Shape.HalfSquare:
                canvas.StrokeRound(mark, .75, x + .375, top + .375, size - .75, size - .75, 1);
                canvas.FillBox(mark, x, top, half, size);
                break;
            case Shape.Ring: canvas.StrokeRound(mark, 1.5, x + .75, top + .75, size - 1.5, size - 1.5, half - .75); break;
            case Shape.Dash: canvas.FillBox(mark, x, top + half - .75, size, 1.5); break;
            default: break;
        }
    }

    private static void Octagon(Canvas canvas, Rgb mark, double x, double top, double size)
    {
        var (near, far) = (size * .3, size * .7);
        canvas.Polygon(mark, (x + near, top), (x + far, top), (x + size, top + near), (x + size, top + far),
            (x + far, top + size), (x + near, top + size), (x, top + far), (x, top + near));
    }
}
