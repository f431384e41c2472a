namespace AiGovernance.Pdf.Checking.Reading;

/// <summary>Walks the structure tree from the top down; only the open branch is in memory.</summary>
internal sealed class StructureTree(PdfFile file)
{
    private const int Deepest = 200;

    private readonly PdfDictionary? root = file.Dictionary(file.Catalog.Of("StructTreeRoot"));
    private Dictionary<int, object?>? parents;

    public bool Exists => root is not null;

    public PdfDictionary RoleMap => file.Dictionary(root?.Of("RoleMap")) ?? [];

    /// <summary>What the number of a page or annotation leads to.</summary>
    public object? Parent(int key)
    {
        parents ??= NumberTree.Read(file, root?.Of("ParentTree"));
        return parents.GetValueOrDefault(key);
    }

    public void Walk(Action<Element> see)
    {
        if (root is null) return;
        var kids = file.Resolve(root.Of("K")) is List<object?> many ? many : [root.Of("K")];
        foreach (var kid in kids)
            if (Open(kid, null) is { } element) Walk(element, see, 0);
    }

    private void Walk(Element element, Action<Element> see, int depth)
    {
        if (depth > Deepest) throw new InvalidDataException("The structure tree is nested without end.");
        var kids = file.Resolve(element.Entries.Of("K"));
        foreach (var kid in kids is List<object?> many ? many : kids is null ? [] : [element.Entries.Of("K")]) Take(element, kid);
        see(element);
        foreach (var child in element.Children) Walk(child, see, depth + 1);
        element.Children.Clear();
    }

    private void Take(Element element, object? kid)
    {
        var page = (element.Entries.Of("Pg") as PdfReference?)?.Id ?? 0;
        if (kid is double mcid) element.Contents.Add((page, (int)mcid));
        else if (file.Dictionary(kid) is { } entries)
            switch (entries.NameOf("Type"))
            {
                case "MCR": element.Contents.Add(((entries.Of("Pg") as PdfReference?)?.Id ?? page, (int)(file.Number(entries.Of("MCID")) ?? -1))); break;
                case "OBJR": element.Objects.Add((entries.Of("Obj") as PdfReference?)?.Id ?? 0); break;
                default:
                    if (Open(kid, element) is { } child) element.Children.Add(child);
                    break;
            }
    }

    private Element? Open(object? kid, Element? parent) => file.Dictionary(kid) is { } entries
        ? new((kid as PdfReference?)?.Id ?? 0, entries, Standard(entries.NameOf("S")), parent) : null;

    private string Standard(string type)
    {
        var (map, steps) = (RoleMap, 0);
        while (map.Count > 0 && map.NameOf(type) is { Length: > 0 } next && steps++ < map.Count) type = next;
        return type;
    }
}
