using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>One run over the document: the first only measures, the second writes.</summary>
internal sealed class Pass
{
    private readonly PdfDocument document;
    private readonly ObjectWriter file;
    private readonly PageMap map;
    private readonly IProgress<PdfProgress>? progress;
    private readonly CancellationToken cancel;
    private readonly List<int> pageIds;
    private readonly TagTree tags;
    private readonly Forms forms;
    private readonly Typesetter set;
    private readonly PageFurniture furniture;
    private readonly (double Top, double Bottom) body;
    private readonly int pagesId, resourcesId;
    private readonly ByteBuffer? operators;
    private Sheet? sheet;
    private int count;

    public Pass(PdfDocument document, ObjectWriter file, PageMap map, IProgress<PdfProgress>? progress, CancellationToken cancel)
    {
        (this.document, this.file, this.map, this.progress, this.cancel) = (document, file, map, progress, cancel);
        operators = file.Measuring ? null : new();
        file.Start();
        (pagesId, resourcesId) = (file.Reserve(), file.Reserve());
        pageIds = [.. Enumerable.Range(0, map.Pages).Select(_ => file.Reserve())];
        (tags, forms) = (new TagTree(file), new Forms(file, resourcesId));
        body = PageFurniture.Body(document.Frame, document.Style);
        set = new Typesetter(document.Style, tags, new Targets(map, pageIds, document.Style.PageHeight), map, body.Bottom - body.Top);
        furniture = new PageFurniture(document.Frame, document.Style, set);
    }

    public PageMap Run()
    {
        var flow = new Flow(Next, body.Top, body.Bottom);
        new BlockLayout(set, flow).Lay(document.Blocks, depth: 0);
        flow.Finish();
        FinishSheet();
        if (!file.Measuring) WriteRest();
        return new PageMap(count, set.Headings);
    }

    private Sheet Next()
    {
        cancel.ThrowIfCancellationRequested();
        FinishSheet();
        if (count == pageIds.Count) pageIds.Add(file.Reserve());
        count++;
        operators?.Clear();
        return sheet = new Sheet(file, tags, forms, document.Style, operators, count, pageIds[count - 1]);
    }

    private void FinishSheet()
    {
        if (sheet is null) return;
        furniture.Draw(sheet, map.Pages);
        sheet.Finish(pagesId, resourcesId);
        if (map.IsKnown) progress?.Report(new(count, map.Pages));
    }

    private void WriteRest()
    {
        set.Painter.Finish();
        file.Write(pagesId, $"<</Type/Pages/Count {count}/Kids{Syntax.Refs(pageIds)}>>");
        tags.Finish();
        file.Write(resourcesId, $"<<{set.Fonts.Write(file)}{forms.Entry()}>>");
        var outline = Outline.Write(file, set.Headings, set.Targets);
        var catalog = Catalog.Write(file, document, pagesId, tags.RootId, outline);
        file.Finish(catalog, Metadata.WriteInfo(file, document));
    }
}
