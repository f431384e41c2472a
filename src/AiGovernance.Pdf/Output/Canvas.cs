using System.Runtime.CompilerServices;
using AiGovernance.Pdf.Fonts;

namespace AiGovernance.Pdf.Output;

/// <summary>Drawing operators of one page. Coordinates here count from the top of the page, in points.</summary>
/// <param name="operators">Null while only measuring: nothing is drawn.</param>
internal sealed class Canvas(double height, ByteBuffer? operators)
{
    private static readonly string[] shares = [.. Enumerable.Range(0, 256).Select(part => Syntax.Number(part / 255.0))];

    private readonly ByteBuffer? operators = operators;

    // What is set already need not be said again: it is most of what a page of text would say.
    private Rgb? fill;
    private (Rgb Colour, double Line)? stroke;
    private (string Name, double Size)? type;
    private double origin;

    public ReadOnlySpan<byte> Bytes() => operators is null ? [] : operators.Bytes;

    public void Begin(string tag, int mcid) => Op($"/{tag} <</MCID {mcid}>> BDC");

    /// <param name="properties">Such as a type and subtype of a repeated header; empty for lines and backgrounds.</param>
    public void BeginArtifact(string properties)
    {
        if (properties.Length == 0) Op($"/Artifact BMC");
        else Op($"/Artifact <<{properties}>> BDC");
    }

    public void End() => Op($"EMC");

    /// <summary>Rows are written as seen from their own top: those that look alike are the same words then, and pack to nothing.</summary>
    public void From(double top)
    {
        var next = Math.Round(height - top, 2, MidpointRounding.AwayFromZero);
        if (operators is null || next == origin) return;
        Op($"1 0 0 1 0 {next - origin} cm");
        origin = next;
    }

    public void Text(EmbeddedFont font, double size, Rgb colour, double x, double baseline, string text)
    {
        if (operators is null) return;
        Fill(colour);
        Op($"BT");
        if (type != (font.Name, size)) Op($"{font.Name} {size} Tf");
        type = (font.Name, size);
        Op($"{x} {Y(baseline)} Td");
        foreach (var (part, isDrawn) in font.Parts(text))
            if (isDrawn) Show(font, part);
            else
            {
                // The reader sees a sign for what the font lacks; who copies or listens gets the text.
                Op($"/Span <</ActualText {Syntax.Text(part.ToString())}>> BDC");
                Show(font, part);
                Op($"EMC");
            }
        Op($"ET");
    }

    /// <summary>Draws what the file keeps under a name, with its upper left corner at a point.</summary>
    public void Form(string name, double x, double top) => Op($"q 1 0 0 1 {x} {Y(top)} cm {name} Do Q");

    public void FillBox(Rgb colour, double x, double top, double width, double boxHeight)
    {
        Fill(colour);
        Op($"{x} {Y(top + boxHeight)} {width} {boxHeight} re f");
    }

    public void StrokeBox(Rgb colour, double line, double x, double top, double width, double boxHeight, string dash = "")
    {
        Stroke(colour, line);
        Op($"q [{dash}] 0 d {x} {Y(top + boxHeight)} {width} {boxHeight} re S Q");
    }

    public void Line(Rgb colour, double line, double x1, double y1, double x2, double y2)
    {
        Stroke(colour, line);
        Op($"{x1} {Y(y1)} m {x2} {Y(y2)} l S");
    }

    /// <summary>A line through many points.</summary>
    public void Path(Rgb colour, double line, IReadOnlyList<(double X, double Y)> points, string dash = "")
    {
        Stroke(colour, line);
        Op($"q [{dash}] 0 d 1 j");
        foreach (var (i, (x, y)) in points.Index()) Op($"{x} {Y(y)} {(i == 0 ? "m" : "l")}");
        Op($"S Q");
    }

    public void Polygon(Rgb colour, params ReadOnlySpan<(double X, double Y)> corners)
    {
        Fill(colour);
        for (var i = 0; i < corners.Length; i++) Op($"{corners[i].X} {Y(corners[i].Y)} {(i == 0 ? "m" : "l")}");
        Op($"h f");
    }

    public void FillRound(Rgb colour, double x, double top, double width, double boxHeight, double radius)
    {
        Fill(colour);
        RoundPath(x, top, width, boxHeight, radius);
        Op($"f");
    }

    public void StrokeRound(Rgb colour, double line, double x, double top, double width, double boxHeight, double radius, string dash = "")
    {
        Stroke(colour, line);
        Op($"q [{dash}] 0 d");
        RoundPath(x, top, width, boxHeight, radius);
        Op($"S Q");
    }

    /// <summary>Diagonal lines inside a box: a pattern that survives a black-and-white printer.</summary>
    public void Hatch(Rgb colour, double x, double top, double width, double boxHeight)
    {
        const double step = 3;
        Stroke(colour, 1);
        Op($"q {x} {Y(top + boxHeight)} {width} {boxHeight} re W n");
        for (var at = x - boxHeight; at < x + width; at += step)
            Op($"{at} {Y(top + boxHeight)} m {at + boxHeight} {Y(top)} l S");
        Op($"Q");
    }

    private void RoundPath(double x, double top, double width, double boxHeight, double radius)
    {
        const double circle = 0.5523; // control points of a quarter circle
        var k = radius * (1 - circle);
        var (right, bottom) = (x + width, top + boxHeight);
        Op($"{x + radius} {Y(top)} m {right - radius} {Y(top)} l");
        Op($"{right - k} {Y(top)} {right} {Y(top + k)} {right} {Y(top + radius)} c {right} {Y(bottom - radius)} l");
        Op($"{right} {Y(bottom - k)} {right - k} {Y(bottom)} {right - radius} {Y(bottom)} c {x + radius} {Y(bottom)} l");
        Op($"{x + k} {Y(bottom)} {x} {Y(bottom - k)} {x} {Y(bottom - radius)} c {x} {Y(top + radius)} l");
        Op($"{x} {Y(top + k)} {x + k} {Y(top)} {x + radius} {Y(top)} c h");
    }

    private void Show(EmbeddedFont font, ReadOnlySpan<char> text)
    {
        operators!.Add("("u8);
        font.Encode(text, operators);
        operators.Add(") Tj\n"u8);
    }

    private void Fill(Rgb c)
    {
        if (fill == c) return;
        fill = c;
        Op($"{shares[c.Red]} {shares[c.Green]} {shares[c.Blue]} rg");
    }

    private void Stroke(Rgb c, double line)
    {
        if (stroke == (c, line)) return;
        if (stroke?.Colour != c) Op($"{shares[c.Red]} {shares[c.Green]} {shares[c.Blue]} RG");
        Op($"{line} w");
        stroke = (c, line);
    }

    private double Y(double fromTop) => height - fromTop - origin;

    private void Op([InterpolatedStringHandlerArgument("")] ref OperatorText text) => operators?.Add("\n"u8);

    /// <summary>Writes the parts of an operator as bytes; it does nothing on a silent canvas, not even work out its numbers.</summary>
    [InterpolatedStringHandler]
    private readonly ref struct OperatorText
    {
        private readonly ByteBuffer? buffer;

        public OperatorText(int literals, int holes, Canvas canvas, out bool isWanted)
        {
            _ = (literals, holes);
            buffer = canvas.operators;
            isWanted = buffer is not null;
        }

        public void AppendLiteral(string text) => buffer!.Add(text);

        public void AppendFormatted(string text) => buffer!.Add(text);

        public void AppendFormatted(double value) => buffer!.Add(value);
    }
}
