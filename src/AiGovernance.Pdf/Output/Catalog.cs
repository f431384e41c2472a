namespace AiGovernance.Pdf.Output;

/// <summary>The root of the file: language, tags, outline, colour, metadata and attachments.</summary>
internal static class Catalog
{
    public static int Write(ObjectWriter file, PdfDocument document, int pages, int structure, int? outline)
    {
        var metadata = file.AddStream("/Type /Metadata /Subtype /XML", Metadata.Xmp(document), compress: false);
        var profile = file.AddStream("/N 3", SrgbProfile.Bytes());
        var intent = file.Add($"<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1) /DestOutputProfile {Syntax.Ref(profile)} >>");
        var bookmarks = outline is { } id ? $" /Outlines {Syntax.Ref(id)} /PageMode /UseOutlines" : "";
        return file.Add($"<< /Type /Catalog /Pages {Syntax.Ref(pages)} /StructTreeRoot {Syntax.Ref(structure)} /MarkInfo << /Marked true >> /Lang {Syntax.Ascii(document.Language)} /ViewerPreferences << /DisplayDocTitle true >> /Metadata {Syntax.Ref(metadata)} /OutputIntents [{Syntax.Ref(intent)}]{bookmarks}{Attachments(file, document)} >>");
    }

    private static string Attachments(ObjectWriter file, PdfDocument document)
    {
        if (document.Attachments.Count == 0) return "";
        var files = document.Attachments.OrderBy(a => a.Name, StringComparer.Ordinal).Select(a => (a.Name, Id: Attach(file, a, document.CreatedAt))).ToList();
        var names = string.Join(' ', files.Select(f => $"{Syntax.Text(f.Name)} {Syntax.Ref(f.Id)}"));
        return $" /Names << /EmbeddedFiles << /Names [{names}] >> >> /AF {Syntax.Refs(files.Select(f => f.Id))}";
    }

    private static int Attach(ObjectWriter file, PdfAttachment attachment, DateTimeOffset at)
    {
        var date = Syntax.Date(at);
        var content = file.AddStream($"/Type /EmbeddedFile /Subtype {Syntax.Name(attachment.MediaType)} /Params << /Size {attachment.Content.Length} /ModDate {date} /CreationDate {date} >>", attachment.Content.Span);
        var name = Syntax.Text(attachment.Name);
        return file.Add($"<< /Type /Filespec /F {name} /UF {name} /Desc {Syntax.Text(attachment.Description)} /AFRelationship {Syntax.Name(attachment.Relationship)} /EF << /F {Syntax.Ref(content)} /UF {Syntax.Ref(content)} >> >>");
    }
}
