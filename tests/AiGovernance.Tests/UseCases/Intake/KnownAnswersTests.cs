using AiGovernance.Questionnaires;
using AiGovernance.Tests.RiskScoring;
using Xunit;

namespace AiGovernance.Tests.UseCases.Intake;

/// <summary>QN-9 in the intake: nobody is asked what they said already or what a register knows.</summary>
public sealed class KnownAnswersTests
{
    private static readonly QuestionnaireDefinition Intake = QuestionnaireCatalogue.Intake;

    [Theory]
    [InlineData("human-check", "output-role", "draft", "always")]
    [InlineData("human-check", "output-role", "informs", null)]
    [InlineData("acts", "ai-kind", "write", "none")]
    [InlineData("acts", "ai-kind", "agent", null)]
    [InlineData("acts", "ai-kind", "unknown", null)]
    [InlineData("effect", "rights", "privacy", "no")]
    [InlineData("effect", "rights", "living", "influences")]
    [InlineData("effect", "rights", "unknown", "influences")]
    [InlineData("watch-staff", "regulated", "work", "yes")]
    [InlineData("watch-staff", "regulated", "hiring", null)]
    [InlineData("watch-staff", "audience", "public-direct", "no")]
    [InlineData("effect", "output-role", "recommends", "influences")]
    [InlineData("effect", "output-role", "decides-with", "influences")]
    [InlineData("effect", "output-role", "decides-alone", "is")]
    [InlineData("effect", "output-role", "informs", null)]
    [InlineData("effect", "people", "customers", null)]
    [InlineData("rollout", "stage", "in-use", "running")]
    [InlineData("rollout", "stage", "trial", "later")]
    [InlineData("rollout", "stage", "trial-real", null)]
    [InlineData("learns", "our-part", "tune", "retrained")]
    [InlineData("learns", "model-from", "api", "fixed")]
    [InlineData("learns", "model-from", "self-hosted", "fixed")]
    [InlineData("learns", "model-from", "embedded", "unknown")]
    [InlineData("learns", "model-from", "own", null)]
    [InlineData("training", "learns", "itself", "yes")]
    [InlineData("training", "learns", "retrained", "yes")]
    [InlineData("training", "learns", "fixed", null)]
    [InlineData("s-fallback", "critical", "no", "yes")]
    [InlineData("s-fallback", "stage", "in-use", null)]
    [InlineData("training", "our-part", "tune", "yes")]
    [InlineData("training", "our-part", "use", null)]
    [InlineData("s-tested", "stage", "idea", "planned")]
    [InlineData("s-tested", "stage", "trial", null)]
    [InlineData("s-shutoff-tried", "stage", "idea", "planned")]
    [InlineData("s-told", "stage", "trial", "planned")]
    [InlineData("s-told", "stage", "trial-real", null)]
    [InlineData("s-terms", "stage", "trial", "planned")]
    [InlineData("s-terms", "data-kinds", "health", null)]
    [InlineData("s-terms", "stage", "in-use", null)]
    [InlineData("s-attack", "stage", "change", "unknown")]
    [InlineData("s-encrypt", "stage", "in-use", "unknown")]
    public void An_answer_follows_from_another(string question, string other, string said, string? follows) =>
        Assert.Equal(follows, Follows(question, Given(other, said)));

    [Theory]
    [InlineData("own", "unit", "build")]
    [InlineData("own", "public-direct", null)]
    [InlineData("own", "unknown", null)]
    [InlineData("api", "unit", "build")]
    [InlineData("api", "public-direct", "build")]
    [InlineData("embedded", "public-direct", null)]
    [InlineData("self-hosted", "unit", null)]
    [InlineData("embedded", "staff-pass-on", "use")]
    public void Our_part_follows_from_where_it_is_from(string from, string audience, string? part) =>
        Assert.Equal(part, Follows("our-part", Given("model-from", from).With("audience", audience)));

    [Theory]
    [InlineData("own", "own-site", "own")]
    [InlineData("self-hosted", "own-site", "own")]
    [InlineData("own", "private-cloud", null)]
    [InlineData("api", "own-site", null)]
    public void Without_a_vendor_nobody_is_asked_for_a_contract(string from, string where, string? terms) =>
        Assert.Equal(terms, Follows("s-terms", Given("model-from", from).With("runs-where", where).With("stage", "trial-real")));

    [Theory]
    [InlineData("yes", "yes")]
    [InlineData("no", "no")]
    [InlineData("none", null)]
    public void Whether_it_is_classified_the_register_knows(string fact, string? follows) =>
        Assert.Equal(follows, Follows("classified", Example.Answers, ("dataAssets.classified", fact)));

    [Theory]
    [InlineData("restricted", "restricted")]
    [InlineData("confidential", "confidential")]
    [InlineData("internal", null)]
    [InlineData("none", null)]
    public void Where_the_register_says_confidential_or_more_it_settles_the_level(string fact, string? follows) =>
        Assert.Equal(follows, Follows("data-level", Example.Answers, ("dataAssets.level", fact)));

    /// <summary>Of what somebody else makes the business knows neither sign-in nor encryption: reviewers find out, and nothing is earned meanwhile (QN-7).</summary>
    [Theory]
    [InlineData("embedded", "unknown")]
    [InlineData("api", "unknown")]
    [InlineData("own", null)]
    [InlineData("self-hosted", null)]
    public void The_technology_of_others_is_not_asked_of_the_business(string from, string? follows) =>
        Assert.All(["s-access", "s-log", "s-encrypt", "s-attack"], question => Assert.Equal(follows, Follows(question, Given("model-from", from).With("stage", "in-use"))));

    [Fact]
    public void A_trial_that_is_not_over_earns_nothing_and_asks_for_a_condition()
    {
        var planned = Intake.Questions.SelectMany(q => q.Choices.Where(c => c.Value == "planned").Select(c => (Question: q, Choice: c))).Where(x => x.Question.Kind is PointKind.Mitigation).ToList();

        Assert.Equal(Intake.Questions.Count(q => q.Kind is PointKind.Mitigation), planned.Count);
        Assert.All(planned, x => Assert.Equal(0, x.Choice.Points));
        Assert.All(planned, x => Assert.False(string.IsNullOrWhiteSpace(x.Choice.Condition), x.Question.Id));
    }

    private static IntakeExample Example => IntakeExample.Named("Hiring screener");

    private static Answers Given(string question, string said) => Example.Answers.With("stage", "trial").With(question, Intake.Find(question)!.Type is QuestionType.ManyOf ? AnswerValue.List(said) : AnswerValue.Text(said));

    private static string? Follows(string question, Answers answers, params (string Name, string Value)[] facts)
    {
        var known = facts.Aggregate(new Dictionary<string, string>(Example.Facts) { ["dataAssets.classified"] = "none", ["dataAssets.level"] = "none" }, (all, one) => { all[one.Name] = one.Value; return all; });
        var evaluation = Evaluation.Of(Intake, answers.With(question, AnswerValue.None), known, Stage.Draft);
        return evaluation.Assumed.Contains(question) ? evaluation.Answers[question]!.Items[0] : null;
    }
}
