namespace AiGovernance.Pdf.Output;

/// <summary>The structure tree. An element is written when it closes, so only the open branch is in memory.</summary>
internal sealed class TagTree
{
    private readonly ObjectWriter file;
    private readonly List<int> parentTree = [];
    private readonly Tag document;

    public TagTree(ObjectWriter file)
    {
        this.file = file;
        RootId = file.Reserve();
        document = new Tag(file.Reserve(), "Document", null, "");
        Current = document;
    }

    public int RootId { get; }

    /// <summary>The innermost open element; while only measuring all are one.</summary>
    public Tag Current { get; private set; }

    public Tag Open(string type, string attributes = "") => Current = OpenBeside(Current, type, attributes);

    public void Close()
    {
        if (file.Measuring) return;
        var tag = Current;
        Current = tag.Parent ?? throw new InvalidOperationException("No element is open.");
        CloseBeside(tag);
    }

    /// <summary>Elements of a table row are open side by side: a row that is higher than a page comes in slices.</summary>
    public Tag OpenBeside(Tag parent, string type, string attributes = "")
    {
        if (file.Measuring) return document;
        var tag = new Tag(file.Reserve(), type, parent, attributes);
        parent.AddChild(tag);
        return tag;
    }

    public void CloseBeside(Tag tag)
    {
        if (!file.Measuring) tag.Write(file, tag.Parent!.Id);
    }

    /// <summary>Ties a page or link back to its structure elements; the key goes into that page or link.</summary>
    /// <param name="id">Of the element, or of the list of the elements of a page.</param>
    public int AddParent(int id)
    {
        parentTree.Add(id);
        return parentTree.Count - 1;
    }

    public void Finish()
    {
        document.Write(file, RootId);
        var nums = string.Join(' ', parentTree.Select((id, key) => $"{key} {Syntax.Ref(id)}"));
        var tree = file.Add($"<</Nums[{nums}]>>");
        file.Write(RootId, $"<</Type/StructTreeRoot/K[{Syntax.Ref(document.Id)}]/ParentTree {Syntax.Ref(tree)}/ParentTreeNextKey {parentTree.Count}>>");
    }
}
