using AiGovernance.RiskScoring;
using AiGovernance.Tests.Questionnaires;
using AiGovernance.Tests.Questionnaires.SurveyJs;
using Xunit;

namespace AiGovernance.Tests.RiskScoring;

/// <summary>RS-2, RS-3 over surveys made up for the limits that no published assessment reaches.</summary>
public sealed class QuestionnaireScoreTests
{
    private static readonly string Hundred = string.Join(' ', Enumerable.Range(0, 101).Select(n => $"p-{n}"));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(25, 1)]
    [InlineData(26, 2)]
    [InlineData(50, 2)]
    [InlineData(51, 3)]
    [InlineData(75, 3)]
    [InlineData(76, 4)]
    [InlineData(100, 4)]
    public void RS_2_a_level_ends_at_its_share_inclusive(int impact, int level)
    {
        var score = Surveys.Of(Surveys.One("a", Hundred)).Score($$"""{ "a": "p-{{impact}}" }""");

        Assert.Equal((impact, 100, impact, level), (score.Points.Impact, score.Points.ImpactMax, score.Points.Residual, score.Level));
    }

    [Theory]
    [InlineData(39, 60, 3)]     // 78 % of half of a hundred
    [InlineData(40, 51, 3)]     // 80 % exactly
    [InlineData(41, 51, 3)]
    public void RS_3_mitigation_counts_from_eighty_percent_of_the_divided_maximum(int mitigation, int residual, int level)
    {
        var score = Surveys.Of(Surveys.One("a", Hundred) + "," + Surveys.One("m-MS", Hundred)).Score($$"""{ "a": "p-60", "m-MS": "p-{{mitigation}}" }""");

        Assert.Equal((residual, level), (score.Points.Residual, score.Level));
    }

    [Theory]
    [InlineData(89, 76)]    // 75.65 rounds up
    [InlineData(88, 75)]    // 74.8
    [InlineData(90, 77)]    // 76.5 rounds half up
    public void RS_3_the_level_follows_the_rounded_residual(int impact, int residual)
    {
        var score = Surveys.Of(Surveys.One("a", Hundred) + "," + Surveys.One("m-MS", Hundred)).Score($$"""{ "a": "p-{{impact}}", "m-MS": "p-50" }""");

        Assert.Equal((residual, residual > 75 ? 4 : 3), (score.Points.Residual, score.Level));
    }

    [Theory]
    [InlineData(1, 10)]    // 40 % of two and a half
    [InlineData(2, 9)]     // 80 % exactly: 8.5 rounds half up
    public void Half_of_an_odd_maximum_stays_exact(int mitigation, int residual)
    {
        var score = Surveys.Of(Surveys.One("a", "p-10") + "," + Surveys.One("m-MS", "p-1 p-2 p-5")).Score($$"""{ "a": "p-10", "m-MS": "p-{{mitigation}}" }""");

        Assert.Equal((5, 2, residual), (score.Points.MitigationMax, score.Points.MitigationMaxDivisor, score.Points.Residual));
    }

    [Fact]
    public void A_required_answer_that_the_others_prove_is_taken_and_said()
    {
        var survey = Surveys.Of(Surveys.One("phase-NS", "design run", "\"isRequired\": true") + "," + Surveys.One("in", "x-3", Surveys.ShownIf("{phase-NS} = 'run'")));

        var score = survey.Score("""{ "in": "x-3" }""");

        Assert.Equal(3, score.Points.Impact);
        Assert.Equal(["'phase-NS' is not answered; it counts as 'run', with which alone the questions answered are shown."], score.Remarks);
    }

    [Theory]
    [InlineData("", "\"isRequired\": true", "{phase} = 'run' or {phase} = 'later'")]  // two choices would show it
    [InlineData("", "\"isRequired\": true", "{phase} empty")]              // none would
    [InlineData("", "", "{phase} = 'run'")]                                 // optional: left empty it is a no
    [InlineData("-RS", "\"isRequired\": true", "{phase-RS} = 'run'")]      // it would bring points of its own
    public void Nothing_is_guessed(string suffix, string more, string shownIf)
    {
        var survey = Surveys.Of(Surveys.One("phase" + suffix, "design run later", more) + "," + Surveys.One("in-RS", "x-3", Surveys.ShownIf(shownIf)), page: "page");

        var score = survey.Score("""{ "in-RS": "x-3" }""");

        Assert.Equal(shownIf.EndsWith("empty", StringComparison.Ordinal) ? 3 : 0, score.Points.Impact);
        Assert.DoesNotContain(score.Remarks, r => r.Contains("counts as", StringComparison.Ordinal));
    }

    [Fact]
    public void A_definition_of_our_own_form_is_scored_the_same_way()
    {
        var form = Forms.Of("""{ "id": "a", "text": "A?", "type": "oneOf", "choices": [ { "value": "x", "label": "X", "points": 3, "kind": "impact" }, { "value": "y", "label": "Y", "points": 4, "kind": "impact" } ] }""");

        Assert.Equal(new RiskPoints(3, 4, 0, 0), form.Score("""{ "a": "x" }""").Points);
    }
}
