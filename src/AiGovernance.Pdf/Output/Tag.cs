namespace AiGovernance.Pdf.Output;

/// <summary>One element of the structure tree while it is open: what a screen reader will call this piece of content.</summary>
internal sealed class Tag(int id, string type, Tag? parent, string attributes)
{
    private readonly ByteBuffer kids = new(24);
    private int page;

    public int Id => id;
    public string Type => type;
    public Tag? Parent => parent;
    public string Attributes { get; set; } = attributes;

    public void AddChild(Tag child) => Next().AddReference(child.Id);

    /// <summary>Marked content of a page. Content on a second page needs its own reference that names that page.</summary>
    public void AddContent(int pageId, int mcid)
    {
        if (page == 0) page = pageId;
        if (page == pageId) Next().Add(mcid);
        else Next().Add($"<</Type/MCR/Pg {Syntax.Ref(pageId)}/MCID {mcid}>>");
    }

    public void AddAnnotation(int pageId, int annotation) =>
        Next().Add($"<</Type/OBJR/Pg {Syntax.Ref(pageId)}/Obj {Syntax.Ref(annotation)}>>");

    /// <summary>Its type is what the tree says: naming it again in each of thousands of cells would say nothing.</summary>
    public void Write(ObjectWriter file, int parentId)
    {
        var body = file.Open(id);
        body.Add("<</S/"u8);
        body.Add(type);
        body.Add("/P "u8);
        body.AddReference(parentId);
        if (page != 0)
        {
            body.Add("/Pg "u8);
            body.AddReference(page);
        }
        body.Add(Attributes);
        body.Add("/K["u8);
        body.Add(kids.Bytes);
        body.Add("]>>"u8);
        file.Close();
    }

    private ByteBuffer Next()
    {
        if (kids.Length > 0) kids.Add(" "u8);
        return kids;
    }
}
