using AiGovernance.Pdf.Checking.Reading;

namespace AiGovernance.Pdf.Checking.Clauses;

/// <summary>Links are printed, are told in words and stand in the structure: ISO 19005-3, 6.3; ISO 14289-1, 7.18.</summary>
internal sealed class Annotations(PdfFile file, Findings found, StructureTree tree) : Clause(file, found)
{
    private const int Invisible = 1, Hidden = 2, Print = 4, NoView = 32, ToggleNoView = 256;

    private readonly Dictionary<int, PageView> links = [];

    public override void Page(PageView page)
    {
        var annotations = File.Array(page.Entries.Of("Annots"));
        if (annotations.Count > 0 && page.Entries.NameOf("Tabs") != "S") Found.Add(page.Where, "its links are not walked through in the order of the structure", access: "7.18.3");
        foreach (var annotation in annotations)
            if (annotation is PdfReference reference && File.Dictionary(annotation) is { } entries) Annotation(page, reference.Id, entries);
            else Found.Add(page.Where, "an annotation is no object of its own", access: "7.18.1");
    }

    private void Annotation(PageView page, int id, PdfDictionary entries)
    {
        var where = $"object {id} on {page.Where}";
        if (entries.NameOf("Subtype") != "Link")
        {
            Found.Add(where, $"an annotation of a kind ({entries.NameOf("Subtype")}) that is not verified here", archive: "6.3.1", access: "7.18.1");
            return;
        }
        links[id] = page;
        var flags = (int)(File.Number(entries.Of("F")) ?? 0);
        if ((flags & Print) == 0 || (flags & (Invisible | Hidden | NoView | ToggleNoView)) != 0) Found.Add(where, "the link is not always seen and printed", archive: "6.3.2");
        if (string.IsNullOrWhiteSpace(File.TextOf(entries.Of("Contents")))) Found.Add(where, "the link does not say in words where it leads", access: "7.18.5");
        if (entries.ContainsKey("AA")) Found.Add(where, "the link has additional actions", archive: "6.5.2");
        if (!entries.ContainsKey("Dest") && File.Dictionary(entries.Of("A"))?.NameOf("S") is not ("URI" or "GoTo")) Found.Add(where, "the link leads nowhere", archive: "6.5.1");
        if (File.Number(entries.Of("StructParent")) is not { } key || File.Dictionary(tree.Parent((int)key)) is not { } owner || owner.NameOf("S") != "Link")
            Found.Add(where, "the link does not know its element", access: "7.18.5");
    }

    public override void Element(Element element)
    {
        foreach (var id in element.Objects)
        {
            if (element.Type != "Link") Found.Add(element.Where, "an annotation hangs on an element that is no link", access: "7.18.5");
            if (links.Remove(id, out _) is false) Found.Add(element.Where, $"object {id} is not a link of a page, or belongs to two elements", access: "7.18.1");
        }
        if (element is { Type: "Link", Objects.Count: 0 }) Found.Add(element.Where, "the element has no link on a page", access: "7.18.5");
    }

    public override void End()
    {
        foreach (var (id, page) in links) Found.Add($"object {id} on {page.Where}", "the link is in no element", access: "7.18.5");
    }
}
