using AiGovernance.Documents;
using AiGovernance.Pdf.Checking;
using Xunit;

namespace AiGovernance.Tests.Documents;

/// <summary>Renders as the product does, and lets no document of any test pass that does not hold both standards: so every kind of report is checked where it is tested (RP-2).</summary>
internal sealed class CheckedPdfRenderer : IReportRenderer
{
    private readonly PdfReportRenderer renderer = new();

    public string MediaType => renderer.MediaType;

    public void Render(Report report, Stream output, IProgress<ReportProgress>? progress = null, CancellationToken cancel = default)
    {
        using var file = new MemoryStream();
        renderer.Render(report, file, progress, cancel);
        Assert.Empty(PdfChecker.Check(file.ToArray(), cancel));
        file.WriteTo(output);
    }
}
