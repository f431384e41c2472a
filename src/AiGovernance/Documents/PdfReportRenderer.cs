using System.Globalization;
using AiGovernance.Pdf;

namespace AiGovernance.Documents;

/// <summary>The report on paper: an accessible PDF with the report's own data attached (RP-2).</summary>
public sealed class PdfReportRenderer : IReportRenderer
{
    private const string DataFile = "report.json";

    public string MediaType => "application/pdf";

    public void Render(Report report, Stream output, IProgress<ReportProgress>? progress = null, CancellationToken cancel = default) =>
        Document(report).Write(output, progress is null ? null : new Forward(progress), cancel);

    private static PdfDocument Document(Report report) => new()
    {
        Title = report.Subject.Length == 0 ? report.Title : $"{report.Title}: {report.Subject}",
        Subject = report.Subject,
        Author = report.Organisation,
        Language = report.Language,
        Style = report.HasContents ? new() : ReportPdfLook.Letter,
        Producer = report.Product,
        CreatedAt = new DateTimeOffset(report.AsOf),
        Frame = new PdfFrame
        {
            Header = $"{report.Title}, as of {report.AsOf.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}",
            Label = report.Classification,
            Footer = report.Footer,
        },
        Blocks = [.. Head(report), .. report.Front.Select(s => ReportPdfBlocks.Of(s)), .. Contents(report), .. Sections(report)],
        Attachments = [.. Attachments(report)],
    };

    private static IEnumerable<Block> Head(Report report)
    {
        yield return new Paragraph(report.Organisation, ParagraphLook.Muted);
        yield return new Title(report.Title);
        if (report.Subject.Length > 0) yield return new Paragraph(report.Subject, ParagraphLook.Lead);
        var asOf = new KeyValue("As of", report.AsOf.ToString("dddd d MMMM yyyy, HH:mm:ss 'UTC'", CultureInfo.InvariantCulture));
        var facts = report.Facts.Select(f => new KeyValue(f.Name, ReportPdfLook.Text(f.Value))).Prepend(asOf);
        if (report.RegisterNumber.Length > 0) facts = facts.Append(new KeyValue("Register no", report.RegisterNumber));
        // A letter of one page has it at its foot.
        yield return new KeyValues([.. report.HasContents ? facts.Append(new KeyValue("Product", report.Product)) : facts]);
    }

    private static IEnumerable<Block> Contents(Report report) => !report.HasContents || report.Sections.Count == 0 ? [] :
        [new KeepTogether([new Section("Contents", [new Contents()]) { InContents = false }])];

    /// <summary>The first section starts a page of its own, after the contents.</summary>
    private static IEnumerable<Block> Sections(Report report) => report.Sections
        .Select((section, i) => ReportPdfBlocks.Of(section, SectionNumber.First(report, i), startsPage: report.HasContents && i == 0));

    private static IEnumerable<PdfAttachment> Attachments(Report report) => report.Attachments
        .Select(a => new PdfAttachment(a.Name, a.MediaType, a.Description, a.Content))
        .Prepend(new PdfAttachment(DataFile, "application/json", "This report as data, in canonical JSON", JsonReportRenderer.Bytes(report)));

    private sealed class Forward(IProgress<ReportProgress> progress) : IProgress<PdfProgress>
    {
        public void Report(PdfProgress value) => progress.Report(new(value.Page, value.Of));
    }
}
