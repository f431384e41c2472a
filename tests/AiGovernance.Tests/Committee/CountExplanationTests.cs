using System.Globalization;
using System.Text.RegularExpressions;
using AiGovernance.Committee;
using AiGovernance.RiskScoring;
using Xunit;

namespace AiGovernance.Tests.Committee;

/// <summary>CM-6 in words.</summary>
public sealed partial class CountExplanationTests
{
    private static readonly BallotTerms Plain = new([], 0, null);
    private static readonly BallotTerms Listed = new([], 2, null);
    private static readonly BallotTerms Gated = new(["G15"], 3, null);

    [Fact]
    public void Four_voters_of_a_High_case() => Assert.Equal(
        [
            "4 voters are present. With 3 or 4 of A and C it proceeds.",
            "With exactly 2 it proceeds only if you, as chair, voted A or C, and you write why.",
            "If it proceeds it is with conditions when at least half of the A and C are C.",
            "Else rejected if R is more than half of the votes cast, otherwise deferred.",
            "Abstaining counts as present, but not as a vote cast.",
        ], CountExplanation.Of(4, RiskTier.High, Listed, "Miriam Adler", readerIsChair: true));

    [Fact]
    public void Four_voters_where_a_gate_attaches_a_condition() => Assert.Equal(
        [
            "4 voters are present. With 3 or 4 votes for C it proceeds.",
            "With exactly 2 it proceeds only if Miriam Adler, as chair, voted C, and writes why.",
            "If it proceeds it is with conditions, because gate G15 attaches one.",
        ], CountExplanation.Of(4, RiskTier.Moderate, Gated, "Miriam Adler").Take(3));

    [Fact]
    public void Five_voters_of_a_Critical_case() => Assert.Equal(
        [
            "5 voters are present. With 4 or 5 votes for A it proceeds.",
            "With exactly 3 it proceeds only if no more than 1 voted D or R: Critical needs two thirds of the votes cast.",
            "If it proceeds it is without conditions, because none is on the table.",
        ], CountExplanation.Of(5, RiskTier.Critical, Plain, "Miriam Adler").Take(3));

    [Fact]
    public void Several_gates_are_named() => Assert.Contains(
        "If it proceeds it is with conditions, because gates G9, G14 and G15 attach some.",
        CountExplanation.Of(3, RiskTier.High, new(["G9", "G14", "G15"], 0, null), "Miriam Adler"));

    [Theory]
    [InlineData(RiskTier.Critical, "Miriam Adler")]
    [InlineData(RiskTier.High, null)]
    [InlineData(null, "Miriam Adler")]
    public void Half_is_not_enough_without_a_deciding_vote(RiskTier? tier, string? chair) =>
        Assert.Contains("With exactly 2 it does not proceed.", CountExplanation.Of(4, tier, Listed, chair));

    [Fact]
    public void Nothing_is_promised_without_quorum_or_to_the_prohibited()
    {
        Assert.Equal(["Present voters: 2. At least 3 are needed before anything is counted."], CountExplanation.Of(2, RiskTier.High, Plain, null));
        Assert.Equal(["It is prohibited: no number of votes lets it proceed."], CountExplanation.Of(3, RiskTier.Prohibited, Plain, null));
    }

    [Theory]
    [InlineData(RiskTier.Moderate)]
    [InlineData(RiskTier.High)]
    [InlineData(RiskTier.Critical)]
    [InlineData(null)]
    public void The_numbers_said_are_the_numbers_counted(RiskTier? tier)
    {
        for (var present = Quorum.LeastVoters; present <= Composition.MostSeats; present++)
        {
            var said = CountExplanation.Of(present, tier, Listed, null);
            Assert.Equal(AlwaysProceeds(present, tier), Numbers(FirstSentence().Match(said[0]).Groups[1].Value));

            foreach (var sentence in said.Select(s => Conditional().Match(s)).Where(m => m.Success))
            {
                var (proceed, against) = (Number(sentence.Groups[1]), Number(sentence.Groups[2]));
                Assert.True(Proceeds(proceed, against, present, tier));
                Assert.False(Proceeds(proceed, against + 1, present, tier));
            }
        }
    }

    private static List<int> AlwaysProceeds(int present, RiskTier? tier) =>
        [.. Enumerable.Range(0, present + 1).Where(p => Enumerable.Range(0, present - p + 1).All(against => Proceeds(p, against, present, tier)))];

    private static bool Proceeds(int proceed, int against, int present, RiskTier? tier)
    {
        Choice[] votes =
        [
            .. Enumerable.Repeat(Choice.Approve, proceed), .. Enumerable.Repeat(Choice.Reject, against),
            .. Enumerable.Repeat(Choice.Abstain, present - proceed - against),
        ];
        return Tally.Of(votes, tier, null).Outcome is Outcome.Approved or Outcome.ApprovedWithConditions;
    }

    private static List<int> Numbers(string text) => [.. Digits().Matches(text).Select(Number)];

    private static int Number(Capture text) => int.Parse(text.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"present\. With (.+) of A and C")]
    private static partial Regex FirstSentence();

    [GeneratedRegex(@"exactly (\d) it proceeds only if no more than (\d)")]
    private static partial Regex Conditional();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
