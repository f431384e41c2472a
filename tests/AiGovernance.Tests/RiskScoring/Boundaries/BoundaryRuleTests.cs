using AiGovernance.Access;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using AiGovernance.RiskScoring.Boundaries;
using AiGovernance.UseCases;
using Xunit;

namespace AiGovernance.Tests.RiskScoring.Boundaries;

/// <summary>CM-11 without a database: the rule, its times, and the score that keeps it (RS-5).</summary>
public class BoundaryRuleTests
{
    private static readonly DateTime Now = new(2026, 9, 14, 10, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = DateOnly.FromDateTime(Now);
    private static readonly BoundaryTest Work = new("regulated", ["work", "hiring"]);
    private static readonly BoundaryTest OwnSite = new("runs-where", ["own-site"]);

    [Theory]
    [InlineData("work", "own-site", true)]
    [InlineData("hiring", "own-site", true)]
    [InlineData("credit", "own-site", false)]
    [InlineData("work", "vendor-contract", false)]
    public void Of_one_question_any_choice_is_enough_of_several_all_have_to_match(string area, string place, bool touched) =>
        Assert.Equal(touched, BoundaryRule.Touches([Work, OwnSite], Answers.Empty.With("regulated", area).With("runs-where", place)));

    [Fact]
    public void A_question_without_an_answer_is_not_touched() => Assert.False(BoundaryRule.Touches([Work, OwnSite], Answers.Empty.With("regulated", "work")));

    [Fact]
    public void It_is_a_gate_at_least_High_that_blocks_decision_and_production_and_the_score_comes_out_again()
    {
        var example = IntakeExample.Named("Marketing copy assistant");
        var rule = new BoundaryRule("B1", "Not this place.", Today, [new("runs-where", [example.Answers["runs-where"]!.Items[0]])]);
        ScoreSnapshot Score(params BoundaryRule[] rules) => ScoreSnapshot.Of(QuestionnaireCatalogue.Intake, GateCatalogue.Intake, example.Answers, IntakeFacts(), false, rules);
        var (plain, bound) = (Score(), ScoreSnapshot.FromJson(Score(rule).ToJson()));

        Assert.Equal((RiskTier.Low, RiskTier.High), (plain.Score.Tier, bound.Score.Tier));
        Assert.Contains(bound.Score.Blocks, b => (b.Step, b.GateId, b.Text) == (BlockedStep.Decision, "B1", "The committee ruled this out on 14 Sep 2026: Not this place."));
        Assert.Contains(bound.Score.Blocks, b => (b.Step, b.GateId) == (BlockedStep.Production, "B1"));
        Assert.Empty(bound.Recompute(QuestionnaireCatalogue.Intake, GateCatalogue.Intake));
        Assert.NotEmpty((bound with { Boundaries = null }).Recompute(QuestionnaireCatalogue.Intake, GateCatalogue.Intake));
        // A score that was made without any is stored as it was before there were boundaries.
        Assert.DoesNotContain("boundaries", plain.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, null, "boundaries.starts-in-the-past")]
    [InlineData(0, null, null)]
    [InlineData(5, 4, "boundaries.ends-before-it-starts")]
    [InlineData(5, 5, null)]
    public void It_begins_today_or_later_and_ends_not_before(int starts, int? ends, string? refusal) =>
        Assert.Equal(refusal, Boundary.Propose(1, Terms(starts, ends), Person, Now).Refusal?.Code);

    [Fact]
    public void What_is_missing_is_said_where_it_was_to_be_given()
    {
        var terms = Terms(0, null);
        Assert.Equal("wording", Boundary.Propose(1, terms with { Wording = " " }, Person, Now).Refusal?.Field);
        Assert.Equal("wording", Boundary.Propose(1, terms with { Wording = new string('x', Boundary.WordingMaxLength + 1) }, Person, Now).Refusal?.Field);
        Assert.Equal("tests", Boundary.Propose(1, terms with { Tests = [] }, Person, Now).Refusal?.Field);
        Assert.Equal("tests", Boundary.Propose(1, terms with { Tests = [new("title", ["x"])] }, Person, Now).Refusal?.Field);
        Assert.Equal("reason", Boundary.Propose(1, terms with { Reason = "" }, Person, Now).Refusal?.Field);
    }

    [Theory]
    [InlineData(1, BoundaryPhase.Coming)]
    [InlineData(2, BoundaryPhase.InForce)]
    [InlineData(5, BoundaryPhase.InForce)]
    [InlineData(6, BoundaryPhase.Past)]
    public void Adopted_it_is_in_force_from_its_first_to_its_last_day(int day, BoundaryPhase expected)
    {
        var boundary = Adopted(2, 5);
        Assert.Equal(expected, boundary.PhaseOn(Today.AddDays(day)));
        Assert.Equal(BoundaryRefusals.DecidedAlready, boundary.Decline(Now).Refusal);
    }

    [Fact]
    public void Proposed_or_not_adopted_it_is_never_in_force()
    {
        var boundary = Boundary.Propose(1, Terms(0, null), Person, Now).Value!;
        Assert.Equal(BoundaryPhase.Proposed, boundary.PhaseOn(Today));
        Assert.Null(boundary.Decline(Now).Refusal);
        Assert.Equal(BoundaryPhase.Past, boundary.PhaseOn(Today));
    }

    [Fact]
    public void A_change_ends_the_former_the_day_before_and_a_withdrawal_ends_it_at_once()
    {
        var former = Adopted(0, null);
        var change = Boundary.Propose(1, Terms(3, null) with { Step = BoundaryStep.Change, Former = former.Id }, Person, Now).Value!;
        Assert.Null(change.Adopt(former, Now.AddDays(1)).Refusal);
        Assert.Equal((BoundaryPhase.InForce, BoundaryPhase.Coming), (former.PhaseOn(Today.AddDays(2)), change.PhaseOn(Today.AddDays(2))));
        Assert.Equal((BoundaryPhase.Past, BoundaryPhase.InForce), (former.PhaseOn(Today.AddDays(3)), change.PhaseOn(Today.AddDays(3))));

        var taken = Boundary.Propose(1, Terms(0, null) with { Step = BoundaryStep.Withdraw, Former = change.Id }, Person, Now).Value!;
        Assert.Null(taken.Adopt(change, Now.AddDays(10)).Refusal);
        Assert.Equal((BoundaryPhase.InForce, BoundaryPhase.Past, BoundaryPhase.Past), (change.PhaseOn(Today.AddDays(9)), change.PhaseOn(Today.AddDays(10)), taken.PhaseOn(Today.AddDays(10))));
    }

    [Fact]
    public void Adopted_after_its_first_day_it_begins_on_the_day_of_the_ballot()
    {
        var boundary = Boundary.Propose(1, Terms(2, null), Person, Now).Value!;
        Assert.Null(boundary.Adopt(null, Now.AddDays(30)).Refusal);
        Assert.Equal(Today.AddDays(30), boundary.StartsOn);
    }

    private static readonly PersonId Person = new(Guid.CreateVersion7());

    private static Boundary Adopted(int starts, int? ends)
    {
        var boundary = Boundary.Propose(1, Terms(starts, ends), Person, Now).Value!;
        Assert.Null(boundary.Adopt(null, Now).Refusal);
        return boundary;
    }

    private static BoundaryTerms Terms(int starts, int? ends) => new(BoundaryStep.RuleOut, null, "Nobody is sorted by a machine.", [Work], Today.AddDays(starts), ends is { } days ? Today.AddDays(days) : null, "It went wrong");

    private static Dictionary<string, string> IntakeFacts() => GateCatalogue.Intake.Facts.Keys.ToDictionary(f => f, f => f == AiGovernance.UseCases.IntakeFacts.ProductResult ? "Approved" : "no");
}
