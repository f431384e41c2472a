using AiGovernance.Pdf.Layout;

namespace AiGovernance.Pdf.Output;

/// <summary>The tree of headings that a viewer shows beside the pages.</summary>
internal static class Outline
{
    private sealed record Entry(int Id, Place Place, List<Entry> Children)
    {
        public int Descendants => Children.Sum(c => 1 + c.Descendants);
    }

    /// <summary>Null when the document has no sections.</summary>
    public static int? Write(ObjectWriter file, IReadOnlyList<Place> headings, Targets targets)
    {
        if (headings.Count == 0) return null;
        var root = new Entry(file.Reserve(), new Place("", null, 0, false, 1, 0), []);
        var branch = new Stack<Entry>([root]);
        foreach (var heading in headings)
        {
            while (branch.Peek().Place.Depth >= heading.Depth) branch.Pop();
            var entry = new Entry(file.Reserve(), heading, []);
            branch.Peek().Children.Add(entry);
            branch.Push(entry);
        }
        file.Write(root.Id, $"<< /Type /Outlines{Ends(root)} /Count {root.Children.Count} >>");
        WriteChildren(file, root, targets);
        return root.Id;
    }

    private static void WriteChildren(ObjectWriter file, Entry parent, Targets targets)
    {
        foreach (var (i, entry) in parent.Children.Index())
        {
            var before = i == 0 ? "" : $" /Prev {Syntax.Ref(parent.Children[i - 1].Id)}";
            var after = i == parent.Children.Count - 1 ? "" : $" /Next {Syntax.Ref(parent.Children[i + 1].Id)}";
            var closed = entry.Children.Count == 0 ? "" : $" /Count -{entry.Descendants}";
            file.Write(entry.Id, $"<< /Title {Syntax.Text(entry.Place.Title)} /Parent {Syntax.Ref(parent.Id)}{before}{after}{Ends(entry)}{closed} /Dest {targets.Destination(entry.Place)} >>");
            WriteChildren(file, entry, targets);
        }
    }

    private static string Ends(Entry entry) =>
        entry.Children.Count == 0 ? "" : $" /First {Syntax.Ref(entry.Children[0].Id)} /Last {Syntax.Ref(entry.Children[^1].Id)}";
}
