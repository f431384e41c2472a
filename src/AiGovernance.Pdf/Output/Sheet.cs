namespace AiGovernance.Pdf.Output;

/// <summary>One page while it is drawn: its marks, links and operators.</summary>
internal sealed class Sheet(ObjectWriter file, TagTree tags, Forms forms, PdfStyle style, ByteBuffer? operators, int number, int id)
{
    private readonly List<int> marks = [];
    private readonly List<int> annotations = [];
    private Tag? marked;
    private bool isForm;

    public int Number => number;
    public int Id => id;
    public Canvas Canvas { get; private set; } = new(style.PageHeight, operators);

    public bool Measuring => file.Measuring;

    /// <summary>Content that belongs to a structure element, or decoration when there is none.</summary>
    public void Mark(Tag? tag, Action draw)
    {
        Begin(tag);
        draw();
        End(tag);
    }

    /// <summary>Lines, backgrounds and what repeats on each page: a screen reader passes it by.</summary>
    public void Artifact(Action draw, string properties = "")
    {
        BeginArtifact(properties);
        draw();
        End(null);
    }

    /// <summary>What is drawn until the end with the same tag belongs to it.</summary>
    public void Begin(Tag? tag)
    {
        if (tag is null) BeginArtifact("");
        if (tag is null || tag == marked || file.Measuring) return;
        EndMark();
        tag.AddContent(id, marks.Count);
        Canvas.Begin(tag.Type, marks.Count);
        marks.Add(tag.Id);
        marked = tag;
    }

    /// <summary>Lines of one element that follow each other are one content: it ends when something else is drawn.</summary>
    public void End(Tag? tag)
    {
        if (tag is null && !isForm) Canvas.End();
    }

    private void BeginArtifact(string properties)
    {
        if (isForm) return;
        EndMark();
        Canvas.BeginArtifact(properties);
    }

    private void EndMark()
    {
        if (marked is not null) Canvas.End();
        marked = null;
    }

    /// <summary>An artifact that comes again: the file keeps it once, and each place calls it by its name.</summary>
    /// <param name="key">Equal for what looks the same.</param>
    /// <param name="draw">Draws it with its upper left corner at 0, 0.</param>
    public void Repeated(object key, double x, double top, double width, double height, Action draw, string properties = "")
    {
        if (file.Measuring) return;
        var name = forms.NameOf(key) ?? forms.Add(key, width, height, Drawn(draw));
        Artifact(() => Canvas.Form(name, x, top), properties);
    }

    /// <summary>What is drawn goes into bytes of its own; inside of them nothing is marked.</summary>
    private ByteBuffer Drawn(Action draw)
    {
        var (page, wasForm, bytes) = (Canvas, isForm, new ByteBuffer());
        (Canvas, isForm) = (new Canvas(0, bytes), true);
        draw();
        (Canvas, isForm) = (page, wasForm);
        return bytes;
    }

    /// <summary>Makes a box a link and ties it to its structure element.</summary>
    /// <param name="action">The destination or action entry of the annotation.</param>
    public void Link(Tag tag, string action, string contents, double x, double top, double width, double height)
    {
        if (file.Measuring) return;
        var key = tags.AddParent(tag.Id);
        var box = Syntax.Box(x, style.PageHeight - top - height, x + width, style.PageHeight - top);
        var annotation = file.Add($"<</Type/Annot/Subtype/Link/Rect{box}/Border[0 0 0]/F 4/P {Syntax.Ref(id)}/StructParent {key}/Contents{Syntax.Text(contents)}{action}>>");
        tag.AddAnnotation(id, annotation);
        annotations.Add(annotation);
    }

    public void Finish(int pages, int resources)
    {
        if (file.Measuring) return;
        EndMark();
        var content = file.AddStream("", Canvas.Bytes());
        var parents = file.Reserve();
        Write(parents, marks);
        var key = tags.AddParent(parents);
        var links = annotations.Count == 0 ? "" : $"/Annots{Syntax.Refs(annotations)}";
        file.Write(id, $"<</Type/Page/Parent {Syntax.Ref(pages)}/MediaBox{Syntax.Box(0, 0, style.PageWidth, style.PageHeight)}/Resources {Syntax.Ref(resources)}/Contents {Syntax.Ref(content)}/StructParents {key}/Tabs/S{links}>>");
    }

    private void Write(int list, List<int> ids)
    {
        var body = file.Open(list);
        body.Add("["u8);
        for (var i = 0; i < ids.Count; i++)
        {
            if (i > 0) body.Add(" "u8);
            body.AddReference(ids[i]);
        }
        body.Add("]"u8);
        file.Close();
    }
}
