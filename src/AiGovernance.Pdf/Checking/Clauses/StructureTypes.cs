using System.Collections.Frozen;
using AiGovernance.Pdf.Checking.Reading;

namespace AiGovernance.Pdf.Checking.Clauses;

/// <summary>The file is tagged, with types that readers know: ISO 19005-3, 6.7.2 and 6.7.3; ISO 14289-1, 7.1.</summary>
internal sealed class StructureTypes(PdfFile file, Findings found, StructureTree tree) : Clause(file, found)
{
    private static readonly FrozenSet<string> standard = ("Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody "
        + "Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form").Split(' ').ToFrozenSet();

    private readonly HashSet<int> seen = [];

    public override void Document(PdfDictionary catalog)
    {
        var marks = File.Dictionary(catalog.Of("MarkInfo"));
        if (marks?.Of("Marked") is not true) Found.Add("catalog", "the file does not say that it is tagged", archive: "6.7.2.2", access: "7.1");
        if (marks?.Of("Suspects") is true) Found.Add("catalog", "its tags are called suspect", access: "7.1");
        if (!tree.Exists) Found.Add("catalog", "there is no structure", archive: "6.7.3.3", access: "7.1");
        if (File.Dictionary(catalog.Of("ViewerPreferences"))?.Of("DisplayDocTitle") is not true) Found.Add("catalog", "viewers show the name of the file instead of its title", access: "7.1");
        foreach (var type in tree.RoleMap.Keys.Where(standard.Contains)) Found.Add("role map", $"{type} is standard and must keep its meaning", archive: "6.7.3.4", access: "7.1");
    }

    public override void Element(Element element)
    {
        if (!standard.Contains(element.Type)) Found.Add(element.Where, "its type is not known and leads to none that is", archive: "6.7.3.4", access: "7.1");
        if (element.Id == 0 || !seen.Add(element.Id)) Found.Add(element.Where, "the element is no object of its own, or stands in two places", archive: "6.7.3.3", access: "7.1");
        if (element.Parent is not null && element.Entries.Of("P") as PdfReference? != new PdfReference(element.Parent.Id)) Found.Add(element.Where, "it names another element as its parent", archive: "6.7.3.3", access: "7.1");
        if (element.Type == "Note" && File.TextOf(element.Entries.Of("ID")).Length == 0) Found.Add(element.Where, "a note has no id", access: "7.9");
    }
}
