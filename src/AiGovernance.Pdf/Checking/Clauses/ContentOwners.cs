using System.Collections.Frozen;
using AiGovernance.Pdf.Checking.Reading;

namespace AiGovernance.Pdf.Checking.Clauses;

/// <summary>What is drawn belongs to one element or to none at all, and page and tree agree on it: ISO 19005-3, 6.7.3.3; ISO 14289-1, 7.1 and 7.8.</summary>
internal sealed class ContentOwners(PdfFile file, Findings found, StructureTree tree) : Clause(file, found)
{
    private static readonly FrozenSet<string> drawing = "Tj TJ ' \" f F f* S s B B* b b* sh Do EI".Split(' ').ToFrozenSet();

    /// <summary>Of each page the elements of its marked content, by number; a content that its element named is taken out.</summary>
    private readonly Dictionary<int, Dictionary<int, int>> owners = [];
    private readonly HashSet<int> used = [];
    private Dictionary<int, int> here = [];

    public override void Page(PageView page)
    {
        var parents = File.Number(page.Entries.Of("StructParents")) is { } key ? File.Array(tree.Parent((int)key)) : [];
        here = owners[page.Id] = parents.Index().Where(p => p.Item is PdfReference).ToDictionary(p => p.Index, p => ((PdfReference)p.Item!).Id);
        used.Clear();
    }

    public override void Operator(PageView page, ContentState state)
    {
        if (drawing.Contains(state.Operator) && state.Content is null) Found.Add(page.Where, "something is drawn that is neither content nor decoration", access: "7.1");
        if (state.Operator is "BDC" or "BMC" && state.Marks[^1] is { } mark) Open(page, state, mark);
        if (state.Operator.Length == 0 && here.Keys.FirstOrDefault(mcid => !used.Contains(mcid), -1) is >= 0 and var unused)
            Found.Add(page.Where, $"content {unused} is not on the page", archive: "6.7.3.3", access: "7.1");
    }

    private void Open(PageView page, ContentState state, MarkedContent mark)
    {
        var around = state.Marks.SkipLast(1).LastOrDefault(m => m.IsArtifact || m.Mcid is not null);
        if (around is not null && (mark.IsArtifact || mark.Mcid is not null && around.IsArtifact)) Found.Add(page.Where, "content stands in decoration, or decoration in content", access: "7.1");
        if (mark.Mcid is not { } mcid) return;
        if (state.Depth > 0) Found.Add(page.Where, "content of the structure stands in a form, which may be drawn again", access: "7.20");
        if (!used.Add(mcid)) Found.Add(page.Where, $"content {mcid} is there twice", archive: "6.7.3.3", access: "7.1");
        if (!here.ContainsKey(mcid)) Found.Add(page.Where, $"content {mcid} belongs to no element", archive: "6.7.3.3", access: "7.1");
    }

    public override void Element(Element element)
    {
        foreach (var (page, mcid) in element.Contents)
            if (!owners.TryGetValue(page, out var contents) || contents.GetValueOrDefault(mcid) != element.Id) Found.Add(element.Where, $"the page does not give it content {mcid}", archive: "6.7.3.3", access: "7.1");
            else contents.Remove(mcid);
    }

    public override void End()
    {
        foreach (var (page, contents) in owners)
            foreach (var (mcid, element) in contents) Found.Add($"page object {page}", $"content {mcid} is not named by its element {element}", archive: "6.7.3.3", access: "7.1");
    }
}
