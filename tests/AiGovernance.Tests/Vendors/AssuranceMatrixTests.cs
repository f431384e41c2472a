using AiGovernance.Vendors;
using AiGovernance.Vendors.Assurance;
using Xunit;

namespace AiGovernance.Tests.Vendors;

public sealed class AssuranceMatrixTests
{
    private static readonly DateOnly Today = new(2026, 9, 14);

    [Theory]
    [InlineData(-1, AssuranceState.Lapsed)]
    [InlineData(0, AssuranceState.LapsesSoon)]
    [InlineData(60, AssuranceState.LapsesSoon)]
    [InlineData(61, AssuranceState.Valid)]
    public void A_document_lapses_after_its_last_day_and_is_announced_60_days_before(int days, AssuranceState expected) =>
        Assert.Equal(expected, Cell(AssuranceKind.Iso27001, Document(AssuranceKind.Iso27001, Today.AddYears(-1), Today.AddDays(days))).State);

    [Theory]
    [InlineData(AssuranceKind.Soc2Type2)]
    [InlineData(AssuranceKind.Soc2Type1)]
    [InlineData(AssuranceKind.PciDss)]
    public void A_report_is_stale_twelve_months_after_its_period_whatever_it_says_VN_1(AssuranceKind kind)
    {
        Assert.Equal(new DateOnly(2027, 9, 14), Document(kind, Today, null).ValidUntil);
        Assert.Equal(new DateOnly(2027, 9, 14), Document(kind, Today, new(2030, 1, 1)).ValidUntil);
        Assert.Equal(new DateOnly(2027, 1, 1), Document(kind, Today, new(2027, 1, 1)).ValidUntil);
    }

    [Fact]
    public void A_contract_without_end_does_not_lapse() =>
        Assert.Equal((AssuranceState.Valid, null), (Cell(AssuranceKind.Dpa, Document(AssuranceKind.Dpa, Today, null)).State, AssuranceMatrix.Of([Document(AssuranceKind.Dpa, Today, null)], Today).NextLapse));

    [Fact]
    public void The_newest_of_a_kind_counts_and_the_others_are_gaps()
    {
        var matrix = AssuranceMatrix.Of([Document(AssuranceKind.Iso42001, Today.AddYears(-4), Today.AddYears(-1)), Document(AssuranceKind.Iso42001, Today.AddYears(-1), Today.AddYears(2))], Today);
        Assert.Equal(AssuranceState.Valid, matrix.Cells.Single(c => c.Kind is AssuranceKind.Iso42001).State);
        Assert.Equal(Enum.GetValues<AssuranceKind>().Except([AssuranceKind.Iso42001]), matrix.Gaps.Select(g => g.Kind));
    }

    private static AssuranceDocument Document(AssuranceKind kind, DateOnly issued, DateOnly? until) => new(VendorId.New(), new(kind, "Issuer", "Scope", issued, until));

    private static AssuranceCell Cell(AssuranceKind kind, AssuranceDocument document) => AssuranceMatrix.Of([document], Today).Cells.Single(c => c.Kind == kind);
}
