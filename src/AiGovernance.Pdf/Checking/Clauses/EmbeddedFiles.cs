using AiGovernance.Pdf.Checking.Reading;

namespace AiGovernance.Pdf.Checking.Clauses;

/// <summary>Files inside the file say what they are and how they belong to it: ISO 19005-3, 6.8; ISO 14289-1, 7.11.</summary>
internal sealed class EmbeddedFiles(PdfFile file, Findings found) : Clause(file, found)
{
    private static readonly string[] relationships = ["Source", "Data", "Alternative", "Supplement", "Unspecified"];

    public override void Document(PdfDictionary catalog)
    {
        var associated = File.Array(catalog.Of("AF")).OfType<PdfReference>().ToHashSet();
        foreach (var (name, value) in NumberTree.Pairs(File, File.Dictionary(catalog.Of("Names"))?.Of("EmbeddedFiles"), "Names", 0))
        {
            var (where, entries) = ($"embedded file {File.TextOf(name)}", File.Dictionary(value) ?? []);
            if (value is not PdfReference reference || !associated.Remove(reference)) Found.Add(where, "the document does not name it as its associate", archive: "6.8");
            if (File.TextOf(entries.Of("F")).Length == 0 || File.TextOf(entries.Of("UF")).Length == 0) Found.Add(where, "it does not say its name in both forms", archive: "6.8", access: "7.11");
            if (!relationships.Contains(entries.NameOf("AFRelationship"))) Found.Add(where, "it does not say how it belongs to the document", archive: "6.8");
            if (File.TextOf(entries.Of("Desc")).Length == 0) Found.Add(where, "it has no description", access: "7.11");
            if (File.Resolve(File.Dictionary(entries.Of("EF"))?.Of("F")) is PdfStream content) Content(where, content);
            else Found.Add(where, "it has no content", archive: "6.8");
        }
        if (associated.Count > 0) Found.Add("catalog", "it names an associate that is not among its files", archive: "6.8");
    }

    private void Content(string where, PdfStream content)
    {
        var parameters = File.Dictionary(content.Entries.Of("Params"));
        if (content.Entries.NameOf("Subtype").Split('/') is not [{ Length: > 0 }, { Length: > 0 }]) Found.Add(where, "it does not say its media type", archive: "6.8");
        if (File.TextOf(parameters?.Of("ModDate")).Length == 0) Found.Add(where, "it does not say when it was changed", archive: "6.8");
        if (File.Number(parameters?.Of("Size")) is { } size && size != File.Decode(content).Length) Found.Add(where, "it has another size than it says", archive: "6.8");
    }
}
