using AiGovernance.Pdf.Fonts;
using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>Draws a state's word with its shape. The word is content, the shape and the tint are decoration.</summary>
internal static class ChipPainter
{
    private const double Gap = 3.5, Padding = 5;

    public static double Width(Inline run, FontSet fonts, TextStyle style) =>
        Inset(run.Chip!, style) + fonts.Of(IsBold(run)).Width(run.Text, style.Size) + (run.Chip!.Look is ChipLook.Plain ? 0 : Padding);

    public static void Draw(Sheet sheet, Tag? tag, FontSet fonts, Stretch stretch, TextStyle style, double x, double top)
    {
        var run = stretch.Run;
        var (chip, size, width) = (run.Chip!, ShapeSize(style), Width(run, fonts, style));
        var shapeX = chip.Look is ChipLook.Pill ? Padding : 0;
        sheet.Repeated((chip, style.Size, style.Leading, width), x, top, width, style.Leading, () =>
        {
            Ground(sheet.Canvas, chip, style, width);
            ShapePainter.Draw(sheet.Canvas, chip.Shape, chip.Mark, chip.Fill, shapeX, LinePainter.Baseline(style, 0) - style.Size * .71 / 2 - size / 2, size);
        });
        sheet.Begin(tag);
        sheet.Canvas.Text(fonts.Of(IsBold(run)), style.Size, chip.Ink, x + Inset(chip, style), LinePainter.Baseline(style, top), stretch.Text);
        sheet.End(tag);
    }

    private static void Ground(Canvas canvas, Chip chip, TextStyle style, double width)
    {
        var height = style.Leading;
        if (chip.Look is ChipLook.Pill) canvas.FillRound(chip.Fill, 0, 0, width, height, height / 2);
        if (chip.Look is not ChipLook.Boxed) return;
        canvas.StrokeRound(chip.Mark, .6, .3, .3, width - .6, height - .6, 1.5);
        canvas.FillBox(chip.Mark, 0, .5, 2.5, height - 1);
    }

    private static double Inset(Chip chip, TextStyle style) => chip.Look switch
    {
        ChipLook.Boxed => Padding + 1.5,
        ChipLook.Pill => Padding + ShapeSize(style) + Gap,
        _ => ShapeSize(style) + Gap + .5,
    };

    private static bool IsBold(Inline run) => run.Bold || run.Chip!.Look is ChipLook.Pill;

    private static double ShapeSize(TextStyle style) => style.Size * .78;
}
