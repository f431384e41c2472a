namespace AiGovernance.Pdf.Output;

/// <summary>One page while it is drawn: its marks, links and operators.</summary>
internal sealed class Sheet(ObjectWriter file, TagTree tags, PdfStyle style, int number, int id)
{
    private readonly List<int> marks = [];
    private readonly List<int> annotations = [];

    public int Number => number;
    public int Id => id;
    public Canvas Canvas { get; } = new(style.PageHeight);

    /// <summary>Content that belongs to a structure element, or decoration when there is none.</summary>
    public void Mark(Tag? tag, Action draw)
    {
        if (tag is null)
        {
            Artifact(draw);
            return;
        }
        tag.AddContent(id, marks.Count);
        Canvas.Begin(tag.Type, marks.Count);
        marks.Add(tag.Id);
        draw();
        Canvas.End();
    }

    /// <summary>Lines, backgrounds and what repeats on each page: a screen reader passes it by.</summary>
    public void Artifact(Action draw, string properties = "/Type /Layout")
    {
        Canvas.BeginArtifact(properties);
        draw();
        Canvas.End();
    }

    /// <summary>Makes a box a link and ties it to its structure element.</summary>
    /// <param name="action">The destination or action entry of the annotation.</param>
    public void Link(Tag tag, string action, string contents, double x, double top, double width, double height)
    {
        var key = tags.AddParent(Syntax.Ref(tag.Id));
        var box = Syntax.Box(x, style.PageHeight - top - height, x + width, style.PageHeight - top);
        var annotation = file.Add($"<< /Type /Annot /Subtype /Link /Rect {box} /Border [0 0 0] /F 4 /P {Syntax.Ref(id)} /StructParent {key} /Contents {Syntax.Text(contents)} {action} >>");
        tag.AddAnnotation(id, annotation);
        annotations.Add(annotation);
    }

    public void Finish(int pages, int resources)
    {
        var content = file.AddStream("", Canvas.Bytes());
        var parents = file.Add(Syntax.Refs(marks));
        var key = tags.AddParent(Syntax.Ref(parents));
        var links = annotations.Count == 0 ? "" : $" /Annots {Syntax.Refs(annotations)}";
        file.Write(id, $"<< /Type /Page /Parent {Syntax.Ref(pages)} /MediaBox {Syntax.Box(0, 0, style.PageWidth, style.PageHeight)} /Resources {Syntax.Ref(resources)} /Contents {Syntax.Ref(content)} /StructParents {key} /Tabs /S{links} >>");
    }
}
