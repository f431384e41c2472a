using AiGovernance.Vendors;
using Xunit;

namespace AiGovernance.Tests.Vendors;

/// <summary>What would make an assessment pass, in words (VN-4 to VN-6).</summary>
public class PassingAdviceTests
{
    private static readonly Dictionary<string, string> Questions = new() { ["a"] = "Where does data flow?", ["b"] = "Is there a report?", ["c"] = "Who may read?" };
    private static readonly Dictionary<string, string> Sections = new() { ["s"] = "Security" };

    [Fact]
    public void What_passes_needs_nothing() => Assert.Empty(Of([Line("a", EvidenceState.Verified)]));

    [Fact]
    public void A_hard_fail_comes_first_and_names_its_question() =>
        Assert.StartsWith("Another answer to \"Where does data flow?\": Unclear. No points outvote it.", Of([Line("a", EvidenceState.Verified) with { HardFail = "Unclear." }])[0], StringComparison.Ordinal);

    [Fact]
    public void Points_that_lack_are_counted_to_the_tenth_and_proof_is_offered_by_its_gain()
    {
        var advice = Of([Line("a", EvidenceState.Claimed), Line("b", EvidenceState.Claimed, 3), Line("c", EvidenceState.Verified, proof: false)]);
        // 50 + 15 + 100 of 230 tenths are 71 %; 184 are needed.
        Assert.Equal(["1.9 points more in all: 71 % of 80 %.", "Proof for \"Where does data flow?\" is worth 5 points.", "Proof for \"Is there a report?\" is worth 1.5 points."], advice);
    }

    [Theory]
    [InlineData(6, false)] // 60 % of the section
    [InlineData(5, true)]
    public void A_section_below_60_per_cent_is_named(int points, bool named)
    {
        var lines = new[] { new VendorAnswerLine("s", "a", "x", 10, points, false, null, EvidenceState.Claimed) };
        Assert.Equal(named, Of(lines).Any(l => l.Contains("in \"Security\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_high_finding_has_to_be_settled()
    {
        VendorAnswerLine[] lines = [Line("a", EvidenceState.Verified)];
        Assert.Equal(["The high finding settled: Old test"], PassingAdvice.Of(VendorScoring.Of(lines, [new("a", FindingSeverity.High, "Old test")]), lines, Questions, Sections));
    }

    private static IReadOnlyList<string> Of(VendorAnswerLine[] lines) => PassingAdvice.Of(VendorScoring.Of(lines, []), lines, Questions, Sections);

    private static VendorAnswerLine Line(string id, EvidenceState state, int points = 10, bool proof = true) => new("s", id, "yes", points, points, proof, null, state);
}
