using AiGovernance.Pdf.Fonts;
using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>Draws a state's word with its shape. The word is content, the shape and the tint are decoration.</summary>
internal static class ChipPainter
{
    private const double Gap = 3.5, Padding = 5;

    public static double Width(Inline run, FontSet fonts, TextStyle style) =>
        Inset(run.Chip!, style) + fonts.Of(IsBold(run)).Width(run.Text, style.Size) + (run.Chip!.Look is ChipLook.Plain ? 0 : Padding);

    public static void Draw(Sheet sheet, Tag? tag, FontSet fonts, Inline run, TextStyle style, double x, double top, double width)
    {
        var (chip, size) = (run.Chip!, ShapeSize(style));
        var baseline = LinePainter.Baseline(style, top);
        var shapeX = x + (chip.Look is ChipLook.Pill ? Padding : 0);
        sheet.Artifact(() =>
        {
            Ground(sheet.Canvas, chip, style, x, top, width);
            ShapePainter.Draw(sheet.Canvas, chip.Shape, chip.Mark, chip.Fill, shapeX, baseline - style.Size * .71 / 2 - size / 2, size);
        });
        sheet.Mark(tag, () => sheet.Canvas.Text(fonts.Of(IsBold(run)), style.Size, chip.Ink, x + Inset(chip, style), baseline, run.Text));
    }

    private static void Ground(Canvas canvas, Chip chip, TextStyle style, double x, double top, double width)
    {
        var height = style.Leading;
        if (chip.Look is ChipLook.Pill) canvas.FillRound(chip.Fill, x, top, width, height, height / 2);
        if (chip.Look is not ChipLook.Boxed) return;
        canvas.StrokeRound(chip.Mark, .6, x + .3, top + .3, width - .6, height - .6, 1.5);
        canvas.FillBox(chip.Mark, x, top + .5, 2.5, height - 1);
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
