using AiGovernance.Organisation.Settings;
using AiGovernance.Vendors;
using CsCheck;
using Xunit;

namespace AiGovernance.Tests.Vendors;

public sealed class VendorScoringTests
{
    [Theory]
    [InlineData(EvidenceState.Claimed, true, 50)]
    [InlineData(EvidenceState.ProofAttached, true, 50)]
    [InlineData(EvidenceState.Evidenced, true, 80)]
    [InlineData(EvidenceState.Verified, true, 100)]
    [InlineData(EvidenceState.Contradicted, true, 0)]
    [InlineData(EvidenceState.Claimed, false, 100)]
    [InlineData(EvidenceState.ProofAttached, false, 100)]
    [InlineData(EvidenceState.Evidenced, false, 100)]
    [InlineData(EvidenceState.Contradicted, false, 0)]
    public void Proof_decides_what_an_answer_earns_VN_4(EvidenceState state, bool proofNeeded, int percent)
    {
        var share = VendorScoring.Of([Line(7, 7, proofNeeded, state)], []).Total;
        Assert.Equal((7 * percent / 10, 70, percent), (share.Tenths, share.MaximumTenths, share.Percent));
    }

    [Fact]
    public void Half_of_an_odd_number_stays_a_whole_number_of_tenths() =>
        Assert.Equal(25, VendorScoring.Of([Line(5, 5, proofNeeded: true)], []).Total.Tenths);

    [Fact]
    public void What_does_not_apply_leaves_both_sides()
    {
        var score = VendorScoring.Of([Line(100, 80), Line(50, 0, state: EvidenceState.NotApplicable)], []);
        Assert.Equal((800, 1000), (score.Total.Tenths, score.Total.MaximumTenths));
    }

    [Theory]
    [InlineData(800, VendorResult.Approved)]
    [InlineData(799, VendorResult.ApprovedWithFindings)]
    [InlineData(600, VendorResult.ApprovedWithFindings)]
    [InlineData(599, VendorResult.NotApproved)]
    public void The_total_decides_inclusively_at_80_and_60_per_cent_VN_6(int points, VendorResult expected) =>
        Assert.Equal(expected, VendorScoring.Of([Line(1000, points)], []).Proposal);

    [Theory]
    [InlineData(600, VendorResult.Approved)]
    [InlineData(599, VendorResult.ApprovedWithFindings)]
    public void Each_section_needs_60_per_cent_for_approval_VN_6(int points, VendorResult expected) =>
        Assert.Equal(expected, VendorScoring.Of([Line(9000, 9000), Line(1000, points, section: "weak")], []).Proposal);

    [Fact]
    public void A_section_without_anything_to_score_does_not_stand_in_the_way() =>
        Assert.Equal(VendorResult.Approved, VendorScoring.Of([Line(10, 10), Line(0, 0, section: "texts")], []).Proposal);

    [Fact]
    public void With_nothing_to_score_nothing_is_approved() => Assert.Equal(VendorResult.NotApproved, VendorScoring.Of([], []).Proposal);

    [Theory]
    [InlineData(FindingSeverity.High, VendorResult.ApprovedWithFindings)]
    [InlineData(FindingSeverity.Medium, VendorResult.Approved)]
    public void A_high_finding_keeps_from_approval_VN_6(FindingSeverity severity, VendorResult expected) =>
        Assert.Equal(expected, VendorScoring.Of([Line(10, 10)], [new("q", severity, "Keys are shared")]).Proposal);

    [Theory]
    [InlineData(true, FindingSeverity.High)]
    [InlineData(false, FindingSeverity.Medium)]
    public void A_contradicted_answer_is_a_finding_that_quotes_it_VN_4(bool proofNeeded, FindingSeverity severity)
    {
        var finding = Assert.Single(VendorScoring.Of([Line(10, 10, proofNeeded, EvidenceState.Contradicted)], []).Findings);
        Assert.Equal((severity, "Contradicted: \"Yes, always\""), (finding.Severity, finding.Text));
    }

    [Fact]
    public void A_hard_fail_quotes_the_answer_and_no_points_outvote_it_VN_5()
    {
        var score = VendorScoring.Of([Line(1000, 1000), Line(0, 0) with { HardFail = "No opt-out of training" }], []);
        Assert.Equal(VendorResult.NotApproved, score.Proposal);
        Assert.Equal(new HardFail("q", "No opt-out of training", "Yes, always"), Assert.Single(score.HardFails));
    }

    [Fact]
    public void A_hard_fail_that_does_not_apply_fails_nothing()
    {
        var line = Line(10, 0, state: EvidenceState.NotApplicable) with { HardFail = "No opt-out of training" };
        Assert.Empty(VendorScoring.Of([Line(10, 10), line], []).HardFails);
    }

    [Fact]
    public void Sections_add_up_and_the_order_of_the_lines_does_not_matter()
    {
        var line = Gen.Select(Gen.Int[0, 20], Gen.Int[0, 20], Gen.Int[0, 5], Gen.Int[0, 3], Gen.Bool, (max, points, state, section, proof) =>
            Line(max, Math.Min(max, points), proof, (EvidenceState)state, $"s{section}"));
        line.Array[0, 30].Sample(lines =>
        {
            var score = VendorScoring.Of(lines, []);
            Assert.Equal(score.Total.Tenths, score.Sections.Sum(s => s.Tenths));
            Assert.Equal(score.Total.MaximumTenths, score.Sections.Sum(s => s.MaximumTenths));
            Assert.InRange(score.Total.Tenths, 0, score.Total.MaximumTenths);

            var reversed = VendorScoring.Of([.. lines.Reverse()], []);
            Assert.Equal(score.Sections, reversed.Sections);
            Assert.Equal(score.Proposal, reversed.Proposal);
        }, iter: 300);
    }

    [Theory]
    [InlineData("2027-11-23", VendorValidityState.Valid)]
    [InlineData("2027-11-24", VendorValidityState.Grace)]
    [InlineData("2028-01-22", VendorValidityState.Grace)]
    [InlineData("2028-01-23", VendorValidityState.Lapsed)]
    public void A_result_is_valid_12_months_and_60_days_of_grace_VN_6(string day, VendorValidityState expected) =>
        Assert.Equal(expected, VendorValidity.From(new(2026, 11, 23), Policy.Usual).On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    private static VendorAnswerLine Line(
        int maximum, int points, bool proofNeeded = false, EvidenceState state = EvidenceState.Claimed, string section = "security") =>
        new(section, "q", "Yes, always", maximum, points, proofNeeded, HardFail: null, state);
}
