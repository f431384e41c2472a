using AiGovernance.Pdf;
using AiGovernance.Pdf.Checking;
using Xunit;

namespace AiGovernance.Tests.Pdf.Checking;

public sealed class VerifiedWritingTests
{
    [Fact]
    public void A_document_that_holds_its_claims_makes_them()
    {
        var (file, reasons) = Written(ASample.Document);

        Assert.Empty(reasons);
        Assert.Equal(ASample.Bytes, file);
        Assert.Empty(PdfChecker.Check(file));
    }

    [Fact]
    public void A_heading_that_skips_a_level_costs_the_claim_of_accessibility_and_only_that()
    {
        var (file, reasons) = Written(APdf.With(new Section("Without a title above it", [new Paragraph("Text.")])) with { Claims = PdfClaims.PdfA3A | PdfClaims.PdfUA1 });

        Assert.Equal("7.4.2", Assert.Single(reasons).Clause);
        Assert.All(PdfChecker.Check(file), f => Assert.Equal(PdfClaims.PdfUA1, f.Standard));
        Assert.Contains(PdfChecker.Check(file), f => f.Clause == "5"); // it does not claim it
    }

    [Fact]
    public void A_fault_in_both_costs_both()
    {
        var (file, reasons) = Written(ASample.Document with { Language = "not a language" });

        Assert.Equal([PdfClaims.PdfA3A, PdfClaims.PdfUA1], reasons.Select(r => r.Standard).Distinct());
        Assert.Contains(PdfChecker.Check(file), f => f.Clause == "6.6.4");
        Assert.Contains(PdfChecker.Check(file), f => f.Clause == "5");
    }

    [Fact]
    public void Each_page_is_told_of_once_also_when_it_is_written_again()
    {
        var seen = new List<PdfProgress>();

        (ASample.Document with { Language = "" }).WriteVerified(Stream.Null, new Each(seen.Add), TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(1, seen[0].Of), seen.Select(p => p.Page));
    }

    [Fact]
    public void It_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => ASample.Document.WriteVerified(Stream.Null, cancel: new CancellationToken(canceled: true)));

    private static (byte[] File, IReadOnlyList<PdfFault> Reasons) Written(PdfDocument document)
    {
        using var output = new MemoryStream();
        var reasons = document.WriteVerified(output);
        return (output.ToArray(), reasons);
    }

    private sealed class Each(Action<PdfProgress> act) : IProgress<PdfProgress>
    {
        public void Report(PdfProgress value) => act(value);
    }
}
