using System.Collections.Frozen;
using AiGovernance.Pdf.Checking.Reading;

namespace AiGovernance.Pdf.Checking.Clauses;

/// <summary>What would act, hide or change by itself: ISO 19005-3, 6.4, 6.5, 6.9 to 6.11; ISO 14289-1, 7.10, 7.15.</summary>
internal sealed class ForbiddenThings(PdfFile file, Findings found) : Clause(file, found)
{
    private static readonly FrozenSet<string> actions = FrozenSet.Create("Launch", "Sound", "Movie", "ResetForm", "ImportData", "Hide", "SetOCGState", "Rendition", "Trans", "GoTo3DView", "JavaScript", "SetState", "NoOp");

    public override void Document(PdfDictionary catalog)
    {
        if (catalog.ContainsKey("AA")) Found.Add("catalog", "there are additional actions", archive: "6.5.2");
        if (catalog.ContainsKey("OCProperties")) Found.Add("catalog", "layers are not verified here", archive: "6.9", access: "7.10");
        if (catalog.ContainsKey("Requirements")) Found.Add("catalog", "it asks for abilities of the viewer", archive: "6.11");
        var names = File.Dictionary(catalog.Of("Names"));
        if (names?.ContainsKey("JavaScript") == true) Found.Add("catalog", "there are scripts", archive: "6.5.1");
        if (names?.ContainsKey("AlternatePresentations") == true) Found.Add("catalog", "there are other presentations", archive: "6.10");
        if (File.Dictionary(catalog.Of("AcroForm")) is not { } form) return;
        Found.Add("catalog", "forms are not verified here", archive: "6.4.1", access: "7.18.4");
        if (form.ContainsKey("XFA")) Found.Add("catalog", "there is a form in XML", archive: "6.4.2", access: "7.15");
    }

    public override void Object(int id, object? value) => Look(id, value is PdfStream stream ? stream.Entries : value);

    public override void Page(PageView page)
    {
        if (page.Entries.ContainsKey("AA")) Found.Add(page.Where, "there are additional actions", archive: "6.5.2");
        if (page.Entries.ContainsKey("PresSteps")) Found.Add(page.Where, "there are presentation steps", archive: "6.10");
    }

    private void Look(int id, object? value)
    {
        if (value is List<object?> items) foreach (var item in items) Look(id, item);
        if (value is not PdfDictionary entries) return;
        if (actions.Contains(entries.NameOf("S"))) Found.Add($"object {id}", $"an action {entries.NameOf("S")} is not allowed", archive: "6.5.1");
        foreach (var item in entries.Values) Look(id, item);
    }
}
