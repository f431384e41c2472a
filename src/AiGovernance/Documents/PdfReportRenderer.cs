using System.Globalization;
using AiGovernance.Pdf;
using Microsoft.Extensions.Logging;

namespace AiGovernance.Documents;

/// <summary>The report on paper: an accessible PDF with the report's own data attached. It claims PDF/A-3a and PDF/UA-1 where its bytes were checked and hold them (RP-2).</summary>
public sealed partial class PdfReportRenderer(ILogger<PdfReportRenderer>? log = null) : IReportRenderer
{
    private const string DataFile = "report.json";
    private const int MostContents = 9;

    public string MediaType => "application/pdf";

    public void Render(Report report, Stream output, IProgress<ReportProgress>? progress = null, CancellationToken cancel = default)
    {
        var reasons = Document(report).WriteVerified(output, progress is null ? null : new Forward(progress), cancel);
        if (log is not null && reasons.Count > 0) ClaimsLess(log, report.Kind, string.Join("; ", reasons));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A document of kind {Kind} claims less than it should: {Reasons}")]
    private static partial void ClaimsLess(ILogger log, string kind, string reasons);

    private static PdfDocument Document(Report report) => new()
    {
        Title = report.Subject.Length == 0 ? report.Title : $"{report.Title}: {report.Subject}",
        Subject = report.Subject,
        Author = report.Organisation,
        Language = report.Language,
        Style = report.HasContents ? new() : ReportPdfLook.Letter,
        Producer = report.Product,
        CreatedAt = new DateTimeOffset(report.AsOf),
        Claims = PdfClaims.PdfA3A | PdfClaims.PdfUA1,
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
        [new KeepTogether([new Section("Contents", [new Contents(Depth(report))]) { InContents = false }])];

    /// <summary>Contents that fill a page of their own leave the first one half empty.</summary>
    private static int Depth(Report report) => report.Sections.Count + report.Sections.Sum(s => s.Blocks.OfType<ReportSection>().Count()) > MostContents ? 1 : 2;

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
