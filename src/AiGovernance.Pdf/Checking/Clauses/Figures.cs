using AiGovernance.Pdf.Checking.Reading;

namespace AiGovernance.Pdf.Checking.Clauses;

/// <summary>Pictures say in words what they show, and where they stand: ISO 14289-1, 7.3.</summary>
internal sealed class Figures(PdfFile file, Findings found) : Clause(file, found)
{
    public override void Element(Element element)
    {
        if (element.Type is not ("Figure" or "Formula")) return;
        if (string.IsNullOrWhiteSpace(File.TextOf(element.Entries.Of("Alt"))) && string.IsNullOrWhiteSpace(File.TextOf(element.Entries.Of("ActualText")))) Found.Add(element.Where, "it has no words for who cannot see it", access: element.Type == "Figure" ? "7.3" : "7.7");
        if (element.Attribute(File, "Layout", "BBox") is not List<object?> { Count: 4 }) Found.Add(element.Where, "it does not say where it stands", access: "7.3");
    }
}
