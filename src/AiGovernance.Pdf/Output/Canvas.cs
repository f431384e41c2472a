using System.Text;
using AiGovernance.Pdf.Fonts;

namespace AiGovernance.Pdf.Output;

/// <summary>Drawing operators of one page. Coordinates here count from the top of the page, in points.</summary>
internal sealed class Canvas(double height)
{
    private readonly StringBuilder operators = new();

    public byte[] Bytes() => Encoding.ASCII.GetBytes(operators.ToString());

    public void Begin(string tag, int mcid) => Op($"/{tag} <</MCID {mcid}>> BDC");

    /// <param name="properties">Such as a type and subtype of a repeated header; empty for lines and backgrounds.</param>
    public void BeginArtifact(string properties) => Op($"/Artifact <<{properties}>> BDC");

    public void End() => Op("EMC");

    public void Text(EmbeddedFont font, double size, Rgb colour, double x, double baseline, string text)
    {
        Fill(colour);
        Op($"BT {font.Name} {N(size)} Tf {N(x)} {Y(baseline)} Td <{font.Encode(text)}> Tj ET");
    }

    public void FillBox(Rgb colour, double x, double top, double width, double boxHeight)
    {
        Fill(colour);
        Op($"{N(x)} {Y(top + boxHeight)} {N(width)} {N(boxHeight)} re f");
    }

    public void StrokeBox(Rgb colour, double line, double x, double top, double width, double boxHeight, string dash = "")
    {
        Stroke(colour, line);
        Op($"q [{dash}] 0 d {N(x)} {Y(top + boxHeight)} {N(width)} {N(boxHeight)} re S Q");
    }

    public void Line(Rgb colour, double line, double x1, double y1, double x2, double y2)
    {
        Stroke(colour, line);
        Op($"{N(x1)} {Y(y1)} m {N(x2)} {Y(y2)} l S");
    }

    public void Polygon(Rgb colour, params ReadOnlySpan<(double X, double Y)> corners)
    {
        Fill(colour);
        for (var i = 0; i < corners.Length; i++) Op($"{N(corners[i].X)} {Y(corners[i].Y)} {(i == 0 ? "m" : "l")}");
        Op("h f");
    }

    public void FillRound(Rgb colour, double x, double top, double width, double boxHeight, double radius)
    {
        Fill(colour);
        RoundPath(x, top, width, boxHeight, radius);
        Op("f");
    }

    public void StrokeRound(Rgb colour, double line, double x, double top, double width, double boxHeight, double radius, string dash = "")
    {
        Stroke(colour, line);
        Op($"q [{dash}] 0 d");
        RoundPath(x, top, width, boxHeight, radius);
        Op("S Q");
    }

    /// <summary>Diagonal lines inside a box: a pattern that survives a black-and-white printer.</summary>
    public void Hatch(Rgb colour, double x, double top, double width, double boxHeight)
    {
        const double step = 3;
        Stroke(colour, 1);
        Op($"q {N(x)} {Y(top + boxHeight)} {N(width)} {N(boxHeight)} re W n");
        for (var at = x - boxHeight; at < x + width; at += step)
            Op($"{N(at)} {Y(top + boxHeight)} m {N(at + boxHeight)} {Y(top)} l S");
        Op("Q");
    }

    private void RoundPath(double x, double top, double width, double boxHeight, double radius)
    {
        const double circle = 0.5523; // control points of a quarter circle
        var k = radius * (1 - circle);
        var (right, bottom) = (x + width, top + boxHeight);
        Op($"{N(x + radius)} {Y(top)} m {N(right - radius)} {Y(top)} l");
        Op($"{N(right - k)} {Y(top)} {N(right)} {Y(top + k)} {N(right)} {Y(top + radius)} c {N(right)} {Y(bottom - radius)} l");
        Op($"{N(right)} {Y(bottom - k)} {N(right - k)} {Y(bottom)} {N(right - radius)} {Y(bottom)} c {N(x + radius)} {Y(bottom)} l");
        Op($"{N(x + k)} {Y(bottom)} {N(x)} {Y(bottom - k)} {N(x)} {Y(bottom - radius)} c {N(x)} {Y(top + radius)} l");
        Op($"{N(x)} {Y(top + k)} {N(x + k)} {Y(top)} {N(x + radius)} {Y(top)} c h");
    }

    private void Fill(Rgb c) => Op($"{Share(c.Red)} {Share(c.Green)} {Share(c.Blue)} rg");

    private void Stroke(Rgb c, double line) => Op($"{Share(c.Red)} {Share(c.Green)} {Share(c.Blue)} RG {N(line)} w");

    private static string Share(byte part) => N(part / 255.0);

    private static string N(double value) => Syntax.Number(value);

    private string Y(double fromTop) => N(height - fromTop);

    private void Op(string text) => operators.Append(text).Append('\n');
}
