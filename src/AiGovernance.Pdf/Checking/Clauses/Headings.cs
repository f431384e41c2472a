using AiGovernance.Pdf.Checking.Reading;

namespace AiGovernance.Pdf.Checking.Clauses;

/// <summary>Headings go down one level at a time: ISO 14289-1, 7.4.</summary>
internal sealed class Headings(PdfFile file, Findings found) : Clause(file, found)
{
    private int level;
    private bool hasPlain, hasNumbered;

    public override void Element(Element element)
    {
        if (element.Type == "H") hasPlain = true;
        if (element.Type is not ['H', >= '1' and <= '6' and var digit]) return;
        hasNumbered = true;
        var next = digit - '0';
        if (next > level + 1) Found.Add(element.Where, level == 0 ? "the first heading is not of the first level" : $"it follows a heading of level {level}", access: "7.4.2");
        level = next;
    }

    public override void End()
    {
        if (hasPlain && hasNumbered) Found.Add("structure", "headings with and without level are mixed", access: "7.4.4");
    }
}
