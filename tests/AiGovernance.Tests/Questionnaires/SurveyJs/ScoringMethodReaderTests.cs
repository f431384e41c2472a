using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.SurveyJs;
using Xunit;

namespace AiGovernance.Tests.Questionnaires.SurveyJs;

/// <summary>QN-6: how choices count is data, and another method is another file.</summary>
public sealed class ScoringMethodReaderTests
{
    private const string Stars = """{ "id": "stars", "title": "Stars", "source": "us", "kinds": [ { "nameEndsWith": "_risk", "kind": "impact" } ], "pointsPattern": "^([0-9]+)_" }""";

    [Fact]
    public void A_method_of_one_s_own_scores_by_its_own_names_and_pattern()
    {
        var method = ScoringMethodReader.Read("m.json", Stars).OrThrow();

        var survey = SurveyReader.Read("s.json", Surveys.Json(Surveys.One("a_risk", "7_x 2_y") + "," + Surveys.One("b-RS", "x-3")), method).Definition.OrThrow();

        Assert.Equal((7, 0, 1), (survey.ImpactMax, survey.MitigationMax, survey.MitigationMaxDivisor));
    }

    [Fact]
    public void The_Canadian_method_is_built_in_and_the_default()
    {
        Assert.Same(ScoringMethods.Default, ScoringMethods.Named("canada-aia"));
        Assert.Equal([("-RS", PointKind.Impact), ("-MS", PointKind.Mitigation), ("-NS", PointKind.None)], ScoringMethods.Default.Kinds.Select(k => (k.Suffix, k.Kind)));
        Assert.Null(ScoringMethods.Named("somebody-else"));
    }

    [Theory]
    [InlineData("\"pointsPattern\": \"(\"", "$.pointsPattern: cannot be used: ")]
    [InlineData("\"pointsPattern\": \"(?=a)([0-9])\"", "$.pointsPattern: cannot be used: ")]
    [InlineData("\"pointsPattern\": \"[0-9]\"", "$.pointsPattern: has not exactly one group that holds the points")]
    [InlineData("\"title\": \"T\"", "$.pointsPattern: is missing")]
    [InlineData("\"pointsPattern\": \"([0-9])\", \"mitigationMaxDivisor\": 0", "$.mitigationMaxDivisor: is not from 1 to 100")]
    [InlineData("\"pointsPattern\": \"([0-9])\", \"mitigationMaxDivisor\": 2", "$.mitigationMaxReason: is missing: another maximum needs its reason (RS-2)")]
    [InlineData("\"pointsPattern\": \"([0-9])\", \"divisor\": 2", "$.divisor: is not a property that is known here")]
    public void A_method_that_cannot_be_used_is_refused_by_name(string rest, string problem)
    {
        var head = rest.StartsWith("\"title\"", StringComparison.Ordinal) ? "" : "\"title\": \"T\",";
        var read = ScoringMethodReader.Read("m.json", $$"""{ "id": "m", {{head}} "source": "us", "kinds": [ { "nameEndsWith": "-R", "kind": "impact" } ], {{rest}} }""");

        Assert.StartsWith("m.json " + problem, Assert.Single(read.Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Our_own_form_says_itself_how_it_counts()
    {
        var ours = Forms.Json(Forms.YesNo("a"));

        Assert.True(QuestionnaireFile.Read("f.json", ours, null).Definition.IsRight);
        Assert.Equal("f.json $: is no survey: its choices carry their points, the method 'canada-aia' has nothing to say",
            Assert.Single(QuestionnaireFile.Read("f.json", ours, ScoringMethods.Default).Definition.Problems).ToString());
        Assert.True(QuestionnaireFile.Read("s.json", Surveys.Json(Surveys.One("a", "x")), null).Definition.IsRight);
        Assert.StartsWith("is not JSON", Assert.Single(QuestionnaireFile.Read("f.json", "{", null).Definition.Problems).Reason, StringComparison.Ordinal);
    }
}
