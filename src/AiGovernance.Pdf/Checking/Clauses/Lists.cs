using System.Collections.Frozen;
using AiGovernance.Pdf.Checking.Reading;

namespace AiGovernance.Pdf.Checking.Clauses;

/// <summary>Lists and contents are built so that a reader can count them: ISO 14289-1, 7.2 and 7.6.</summary>
internal sealed class Lists(PdfFile file, Findings found) : Clause(file, found)
{
    private static readonly FrozenDictionary<string, string[]> children = new Dictionary<string, string[]>
    {
        ["L"] = ["L", "LI", "Caption"],
        ["LI"] = ["Lbl", "LBody"],
        ["TOC"] = ["TOC", "TOCI", "Caption"],
        ["TOCI"] = ["Lbl", "Reference", "NonStruct", "P", "TOC"],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> parents = new Dictionary<string, string> { ["LI"] = "L", ["LBody"] = "LI", ["TOCI"] = "TOC" }.ToFrozenDictionary();

    public override void Element(Element element)
    {
        if (children.TryGetValue(element.Type, out var allowed) && element.Children.Find(c => !allowed.Contains(c.Type)) is { } odd) Found.Add(odd.Where, $"it may not stand in {element.Type}", access: "7.2");
        if (parents.TryGetValue(element.Type, out var parent) && element.Parent?.Type != parent) Found.Add(element.Where, $"it stands outside of {parent}", access: "7.2");
        if (element is { Type: "Lbl", Parent: { Type: "LI", Parent: { } list } } && list.Attribute(File, "List", "ListNumbering") is not PdfName) Found.Add(list.Where, "it does not say how its items are numbered", access: "7.6");
    }
}
