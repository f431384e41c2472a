using System.Text;

namespace AiGovernance.Pdf.Output;

/// <summary>One element of the structure tree while it is open: what a screen reader will call this piece of content.</summary>
internal sealed class Tag(int id, string type, Tag? parent, string attributes)
{
    private readonly StringBuilder kids = new();
    private int page;

    public int Id => id;
    public string Type => type;
    public Tag? Parent => parent;
    public string Attributes { get; set; } = attributes;

    public void AddChild(Tag child) => kids.Append(Syntax.Ref(child.Id)).Append(' ');

    /// <summary>Marked content of a page. Content on a second page needs its own reference that names that page.</summary>
    public void AddContent(int pageId, int mcid)
    {
        if (page == 0) page = pageId;
        kids.Append(page == pageId ? Syntax.Number(mcid) : $"<< /Type /MCR /Pg {Syntax.Ref(pageId)} /MCID {mcid} >>").Append(' ');
    }

    public void AddAnnotation(int pageId, int annotation) =>
        kids.Append("<< /Type /OBJR /Pg " + Syntax.Ref(pageId) + " /Obj " + Syntax.Ref(annotation) + " >> ");

    public string Body(int parentId) =>
        $"<< /Type /StructElem /S /{type} /P {Syntax.Ref(parentId)}{(page == 0 ? "" : " /Pg " + Syntax.Ref(page))}{Attributes} /K [{kids.ToString().TrimEnd()}] >>";
}
