using System.Text.Json.Nodes;
using AiGovernance.Questionnaires.Reading;
using AiGovernance.Questionnaires.SurveyJs;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Support;
using Xunit;

namespace AiGovernance.Tests.Questionnaires.SurveyJs;

/// <summary>QN-6, RS-2, RS-3: assessments that the government of Canada published come out as published.</summary>
public sealed class PublishedAssessmentsTests
{
    private const string Folder = "data/canada-aia/";
    private const string Phase = "projectDetailsPhase";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void All_19_published_assessments_give_their_raw_mitigation_and_current_score_and_level(bool phaseIsSaid)
    {
        var cases = JsonNode.Parse(SharedData.Text(Folder + "published-cases.json"))!["cases"]!.AsArray();
        Assert.Equal(19, cases.Count);
        Assert.All(cases, published => Assert.Equal(Expected(published!), Scored(published!, phaseIsSaid)));
    }

    [Theory]
    [InlineData("v0.9", 107, 45)]
    [InlineData("v0.9.1", 107, 45)]
    [InlineData("v0.10.0", 126, 46)]
    [InlineData("v1.0.1", 167, 77)]
    public void The_maxima_of_every_version_are_those_of_the_specification(string version, int impact, int mitigation)
    {
        var survey = Survey(version).Definition.OrThrow();

        Assert.Equal((impact, 2 * mitigation, 2), (survey.ImpactMax, survey.MitigationMax, survey.MitigationMaxDivisor));
    }

    [Fact]
    public void The_example_of_the_tool_s_own_test_scores_the_same()
    {
        var survey = Survey("v1.0.1").Definition.OrThrow();

        var score = survey.Score("""{ "decisionSector1": ["item1-1", "item2-1", "item3-1"] }""");

        Assert.Equal((3, 0, 3, 1), (score.Points.Impact, score.Points.Mitigation, score.Points.Residual, score.Level));
    }

    [Fact]
    public void Answers_of_another_version_are_refused_by_name()
    {
        var survey = Survey("v1.0.1").Definition.OrThrow();
        var older = JsonNode.Parse(SharedData.Text(Folder + "published-cases.json"))!["cases"]![0]!["answers"]!.ToJsonString();

        var problems = AnswersFile.Read("a.json", older, survey).Problems.Select(p => p.ToString()).ToList();

        Assert.Contains("a.json $.impact1: The questionnaire has no question 'impact1'.", problems);
        Assert.Contains("a.json $.aboutAlgorithm1: The question 'aboutAlgorithm1' has no choice 'item1-3'.", problems);
    }

    private static SurveyReading Survey(string version)
    {
        var file = $"survey-enfr.{version}.json";
        return SurveyReader.Read(file, SharedData.Text(Folder + file), ScoringMethods.Default);
    }

    private static string Expected(JsonNode published)
    {
        var score = published["expected"]!;
        return $"{published["title"]}: {score["raw"]} of {published["maxRaw"]}, {score["mitigation"]}, {score["current"]}, level {score["level"]}";
    }

    private static string Scored(JsonNode published, bool phaseIsSaid)
    {
        var answers = published["answers"]!.DeepClone().AsObject();
        if (phaseIsSaid) answers[Phase] = (string)published["phase"]! == "Design" ? "item1" : "item2";
        var score = Survey((string)published["version"]!).Definition.OrThrow().Score(answers.ToJsonString());
        var points = score.Points;
        return $"{published["title"]}: {points.Impact} of {points.ImpactMax}, {points.Mitigation}, {points.Residual}, level {score.Level}";
    }
}
