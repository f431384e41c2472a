using AiGovernance.Questionnaires;
using AiGovernance.Reviews.Assessments;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.RiskScoring;
using Xunit;

namespace AiGovernance.Tests.Reviews;

/// <summary>RV-10: which assessments a case needs.</summary>
public class AssessmentPlanTests
{
    private const string HighKinds = "ValidationBefore ArchitectureReview SecurityAssessment RolloutPlan ValidationDuring ValidationAfter";

    // Sorts and predicts about nobody, so that the tier alone speaks.
    private static readonly IntakeExample Example = IntakeExample.Named("Marketing copy assistant");
    private static readonly Answers Plain = Example.Answers.With("ai-kind", AnswerValue.List("predict"));

    [Theory]
    [InlineData(RiskTier.Low, "")]
    [InlineData(RiskTier.Moderate, "")]
    [InlineData(RiskTier.High, HighKinds)]
    [InlineData(RiskTier.Critical, HighKinds)]
    [InlineData(RiskTier.Prohibited, "")]
    public void The_tier_asks_from_High_on_and_nothing_of_what_is_forbidden(RiskTier tier, string expected) => Assert.Equal(expected, Kinds(Plain, tier));

    [Fact]
    public void Only_the_validations_while_it_runs_hold_no_start_back() =>
        Assert.Equal([AssessmentKind.ValidationDuring, AssessmentKind.ValidationAfter], Of(Plain, RiskTier.High).Where(n => n.InProduction).Select(n => n.Kind));

    [Theory]
    [InlineData("write", true)]
    [InlineData("media", true)]
    [InlineData("chat", true)]
    [InlineData("unknown", true)]
    [InlineData("predict", false)]
    [InlineData("recommend", false)]
    [InlineData("see-hear", false)]
    [InlineData("agent", false)] // it may only look things up
    public void What_generates_is_tried_by_a_red_team_from_Moderate_on(string kind, bool needed)
    {
        var answers = Plain.With("ai-kind", AnswerValue.List(kind));
        Assert.DoesNotContain("RedTeam", Kinds(answers, RiskTier.Low), StringComparison.Ordinal);
        foreach (var tier in new[] { RiskTier.Moderate, RiskTier.High }) Assert.Equal(needed, Kinds(answers, tier).Contains("RedTeam", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("write-confirmed", true)]
    [InlineData("write-alone", true)]
    [InlineData("unknown", true)]
    [InlineData("read", false)]
    [InlineData("none", false)]
    public void What_changes_other_systems_is_tried_by_a_red_team_from_Moderate_on(string acts, bool needed) =>
        Assert.Equal(needed, Kinds(Plain.With("ai-kind", AnswerValue.List("agent")).With("acts", acts), RiskTier.Moderate).Contains("RedTeam", StringComparison.Ordinal));

    [Theory]
    [InlineData("influences", true)]
    [InlineData("is", true)]
    [InlineData("unknown", true)]
    [InlineData("no", false)]
    public void Bias_is_looked_at_where_a_High_case_opens_or_closes_doors(string effect, bool needed)
    {
        // With a fairness check said at intake, so that no gate asks.
        var answers = Plain.With("people", AnswerValue.List("customers")).With("effect", effect).With("s-fair", "yes");
        Assert.Equal(needed, Kinds(answers, RiskTier.High).Contains("Bias", StringComparison.Ordinal));
        Assert.DoesNotContain("Bias", Kinds(answers, RiskTier.Moderate), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gate_asks_at_every_tier_and_is_named()
    {
        var answers = Plain.With("people", AnswerValue.List("customers")).With("effect", "influences").With("s-fair", "no").With("data-kinds", AnswerValue.List("health")).With("places", AnswerValue.List("eu")).With("regulated", AnswerValue.List("credit"));
        var needs = Of(answers, RiskTier.Moderate);
        Assert.Equal([(AssessmentKind.Dpia, "G12"), (AssessmentKind.Fria, "G13"), (AssessmentKind.Bias, "G17")], needs.Where(n => n.Gate is not null).Select(n => (n.Kind, n.Gate!)));
        Assert.StartsWith("G12, Likely high risk", needs[0].Why, StringComparison.Ordinal);
        // At High the bias assessment is needed whatever becomes of the gate's condition.
        Assert.Null(Of(answers, RiskTier.High).Single(n => n.Kind is AssessmentKind.Bias).Gate);
    }

    private static string Kinds(Answers answers, RiskTier tier) => string.Join(' ', Of(answers, tier).Select(n => n.Kind));

    private static IReadOnlyList<AssessmentNeed> Of(Answers answers, RiskTier tier) =>
        AssessmentPlan.Of(ScoreSnapshot.Of(QuestionnaireCatalogue.Intake, GateCatalogue.Intake, answers, Example.Facts, mitigationConfirmed: false), tier);
}
