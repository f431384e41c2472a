namespace AiGovernance.Pdf.Output;

/// <summary>The structure tree. An element is written when it closes, so only the open branch is in memory.</summary>
internal sealed class TagTree
{
    private readonly ObjectWriter file;
    private readonly List<string> parentTree = [];
    private readonly Tag document;

    public TagTree(ObjectWriter file)
    {
        this.file = file;
        RootId = file.Reserve();
        document = new Tag(file.Reserve(), "Document", null, "");
        Current = document;
    }

    public int RootId { get; }

    /// <summary>The innermost open element.</summary>
    public Tag Current { get; private set; }

    public Tag Open(string type, string attributes = "")
    {
        var tag = new Tag(file.Reserve(), type, Current, attributes);
        Current.AddChild(tag);
        return Current = tag;
    }

    public void Close()
    {
        var tag = Current;
        Current = tag.Parent ?? throw new InvalidOperationException("No element is open.");
        file.Write(tag.Id, tag.Body(Current.Id));
    }

    /// <summary>Elements of a table row are open side by side: a row that is higher than a page comes in slices.</summary>
    public Tag OpenBeside(Tag parent, string type, string attributes = "")
    {
        var tag = new Tag(file.Reserve(), type, parent, attributes);
        parent.AddChild(tag);
        return tag;
    }

    public void CloseBeside(Tag tag) => file.Write(tag.Id, tag.Body(tag.Parent!.Id));

    /// <summary>Makes <paramref name="tag"/> the innermost one while <paramref name="draw"/> runs.</summary>
    public void Within(Tag tag, Action draw)
    {
        var before = Current;
        Current = tag;
        draw();
        Current = before;
    }

    /// <summary>Ties a page or link back to its structure elements; the key goes into that page or link.</summary>
    public int AddParent(string value)
    {
        parentTree.Add(value);
        return parentTree.Count - 1;
    }

    public void Finish()
    {
        file.Write(document.Id, document.Body(RootId));
        var nums = string.Join(' ', parentTree.Select((value, key) => $"{key} {value}"));
        var tree = file.Add($"<< /Nums [{nums}] >>");
        file.Write(RootId, $"<< /Type /StructTreeRoot /K [{Syntax.Ref(document.Id)}] /ParentTree {Syntax.Ref(tree)} /ParentTreeNextKey {parentTree.Count} >>");
    }
}
