using System.Text;
using AiGovernance.Pdf;
using AiGovernance.Pdf.Checking;
using Xunit;

namespace AiGovernance.Tests.Pdf.Checking;

/// <summary>A claim holds only where a checker of our own found nothing, so the checker is shown damage of every kind (RP-2).</summary>
public sealed class PdfCheckerTests
{
    public static TheoryData<string> OfObjects => [.. Damage.Objects.Keys];
    public static TheoryData<string> OfBytes => [.. Damage.Bytes.Keys];

    [Fact]
    public void A_document_with_everything_has_no_fault() => Assert.Empty(PdfChecker.Check(ASample.Bytes));

    [Fact]
    public void Taken_apart_and_put_together_it_still_has_none() => Assert.Empty(PdfChecker.Check(UnpackedFile.Of(ASample.Bytes).Bytes()));

    [Theory]
    [MemberData(nameof(OfObjects))]
    public void Damage_is_found_and_named_with_its_clause(string damage)
    {
        var (clauses, act) = Damage.Objects[damage];
        var file = UnpackedFile.Of(ASample.Bytes);
        act(file);

        Finds(clauses, file.Bytes());
    }

    [Theory]
    [MemberData(nameof(OfBytes))]
    public void Damage_to_the_bytes_is_found_too(string damage)
    {
        var (clauses, act) = Damage.Bytes[damage];

        Finds(clauses, Encoding.Latin1.GetBytes(act(Encoding.Latin1.GetString(UnpackedFile.Of(ASample.Bytes).Bytes()))));
    }

    [Fact]
    public void A_file_cut_off_or_empty_is_a_fault_and_no_crash()
    {
        Assert.NotEmpty(PdfChecker.Check(ReadOnlyMemory<byte>.Empty));
        Assert.NotEmpty(PdfChecker.Check(Encoding.ASCII.GetBytes("no PDF at all")));
        for (var length = 100; length < ASample.Bytes.Length; length += 997) Assert.NotEmpty(PdfChecker.Check(ASample.Bytes.AsMemory(0, length)));
    }

    [Fact]
    public void A_fault_on_every_page_is_told_a_few_times_only()
    {
        var many = APdf.With([new Title("Long"), .. Enumerable.Range(1, 30).SelectMany(i => new Block[] { new PageBreak(), new Paragraph($"Page {i}") })]) with { Claims = PdfClaims.PdfA3A | PdfClaims.PdfUA1 };
        var file = UnpackedFile.Of(many.Bytes());
        foreach (var page in file.Of("Page").ToList()) page.Remove("Resources");

        Assert.Equal(20, PdfChecker.Check(file.Bytes()).Count(f => f.Clause == "6.2.2"));
    }

    [Fact]
    public void A_fault_names_standard_clause_object_and_what_is_wrong()
    {
        var file = UnpackedFile.Of(ASample.Bytes);
        var figure = file.Elements("Figure").First();
        figure.Remove("Alt");

        var fault = Assert.Single(PdfChecker.Check(file.Bytes()));
        Assert.Equal(new PdfFault(PdfClaims.PdfUA1, "7.3", $"object {file.IdOf(figure)} (Figure)", "it has no words for who cannot see it"), fault);
        Assert.Equal($"ISO 14289-1 7.3, object {file.IdOf(figure)} (Figure): it has no words for who cannot see it", fault.ToString());
    }

    private static void Finds(string clauses, byte[] damaged)
    {
        var found = PdfChecker.Check(damaged).Select(f => (f.Standard is PdfClaims.PdfA3A ? "A " : "U ") + f.Clause).ToHashSet();
        Assert.Subset(found, clauses.Split(", ").ToHashSet());
    }
}
