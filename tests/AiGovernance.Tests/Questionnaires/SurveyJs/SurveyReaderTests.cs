using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.SurveyJs;
using Xunit;

namespace AiGovernance.Tests.Questionnaires.SurveyJs;

/// <summary>QN-6: what is understood of a survey, and that the rest is named.</summary>
public sealed class SurveyReaderTests
{
    private const string First = "survey.json $.pages[0].elements[0]";

    [Fact]
    public void Questions_of_all_five_types_are_read_with_their_words()
    {
        var survey = Surveys.Of("""
            { "type": "html", "name": "intro", "html": "<p>Hello</p>" },
            { "type": "radiogroup", "name": "a", "title": { "default": "A?", "fr": "A ?" }, "isRequired": true, "choices": [ { "value": "x-2", "text": { "default": "X", "fr": "Y" } }, "y", 3 ] },
            { "type": "dropdown", "name": "b", "choices": [ "x" ] },
            { "type": "checkbox", "name": "c", "choices": [ "x" ] },
            { "type": "panel", "name": "p", "elements": [ { "type": "text", "name": "d", "description": "Help" }, { "type": "comment", "name": "e" } ] }
            """);

        Assert.Equal(["a OneOf", "b OneOf", "c ManyOf", "d Text", "e LongText"], survey.Questions.Select(q => $"{q.Id} {q.Type}"));
        var a = survey.Find("a")!;
        Assert.Equal(("A?", true, "X", "y", "3"), (a.Text, a.Required, a.Choices[0].Label, a.Choices[1].Label, a.Choices[2].Value));
        Assert.Equal("Help", survey.Find("d")!.Help);
    }

    [Theory]
    [InlineData("page", "panel", "q", PointKind.None)]
    [InlineData("page-RS", "panel", "q", PointKind.Impact)]
    [InlineData("page-RS", "panel-MS", "q", PointKind.Mitigation)]
    [InlineData("page-RS", "panel-MS", "q-NS", PointKind.None)]
    [InlineData("page-NS", "panel", "q-RS", PointKind.Impact)]
    public void The_kind_follows_the_name_else_the_nearest_panel_or_page(string page, string panel, string name, PointKind kind)
    {
        var survey = Surveys.Of($$"""{ "type": "panel", "name": "{{panel}}", "elements": [ {{Surveys.One(name, "x-1 y-2")}} ] }""", page);

        Assert.Equal(kind, survey.Questions[0].Kind);
        Assert.Equal(kind is not PointKind.None, survey.Questions[0].IsScored);
    }

    [Theory]
    [InlineData("item3-4", 4)]
    [InlineData("item6", 0)]
    [InlineData("item-x", 0)]
    [InlineData("a-b-12", 12)]
    [InlineData("item1-0", 0)]
    [InlineData("item2-3b", 0)]
    [InlineData("item-10000", 10_000)]
    public void The_points_are_the_number_after_the_last_hyphen(string value, int points) =>
        Assert.Equal(points, Surveys.Of(Surveys.One("q", value)).Questions[0].Choices[0].Points);

    [Fact]
    public void Maxima_take_the_best_of_one_and_the_sum_of_many()
    {
        var survey = Surveys.Of(Surveys.One("a", "x-1 y-4 z") + "," + Surveys.Many("b", "x-1 y-4 z") + "," + Surveys.Many("c-MS", "x-3 y-2"));

        Assert.Equal((9, 5, 2), (survey.ImpactMax, survey.MitigationMax, survey.MitigationMaxDivisor));
    }

    [Theory]
    [InlineData("""{ "type": "matrix", "name": "m" }""", ".type: 'matrix' is not one of radiogroup, dropdown, checkbox, text, comment, panel and html")]
    [InlineData("""{ "type": "text", "name": "m", "enableIf": "{a} = 1" }""", ".enableIf: is not a property that can be read here")]
    [InlineData("""{ "type": "text", "name": "m", "visible": false }""", ".visible: is not a property that can be read here")]
    [InlineData("""{ "type": "checkbox", "name": "m", "choices": [ "x" ], "hasOther": true }""", ".hasOther: is not a property that can be read here")]
    [InlineData("""{ "type": "checkbox", "name": "m", "choices": [ { "value": "x", "visibleIf": "{a} = 1" } ] }""", ".choices[0].visibleIf: is not a property that can be read here")]
    [InlineData("""{ "type": "checkbox", "name": "m" }""", ".choices: is not a list with at least one entry")]
    [InlineData("""{ "type": "checkbox", "name": "m", "choices": [ { "text": "X" } ] }""", ".choices[0]: has no value")]
    [InlineData("""{ "type": "checkbox", "name": "m", "choices": [ "x", "x" ] }""", ".choices[1]: 'x' is offered twice")]
    [InlineData("""{ "type": "checkbox", "name": "m", "choices": [ "x-10001" ] }""", ".choices[0]: 'x-10001' counts more than can be scored")]
    [InlineData("""{ "type": "text", "name": "m", "choices": [ "x" ] }""", ".choices: do not belong to a question in words")]
    [InlineData("""{ "type": "text" }""", ".name: is missing")]
    [InlineData("""{ "name": "m" }""", ".type: is missing")]
    public void What_cannot_be_read_is_named(string element, string problem) => Assert.Equal([First + problem], Surveys.ProblemsOf(element));

    [Fact]
    public void Switches_that_are_off_change_nothing() => Assert.Empty(Surveys.ProblemsOf("""{ "type": "checkbox", "name": "m", "choices": [ "x" ], "hasOther": false, "visible": true }"""));

    [Fact]
    public void A_name_used_twice_is_refused() => Assert.Equal(
        ["survey.json $.pages[0].elements[1].name: 'a' is used twice"], Surveys.ProblemsOf(Surveys.One("a", "x") + "," + Surveys.One("a", "x")));

    [Theory]
    [InlineData("""{ "pages": [] }""", "$.pages: is not a list with at least one entry")]
    [InlineData("""{ "pages": [ { "name": "p" } ] }""", "$: asks nothing")]
    [InlineData("""{ "elements": 3 }""", "$.elements: is not a list with at least one entry")]
    [InlineData("""{ "pages": [ 7 ] }""", "$.pages[0]: is not an object")]
    [InlineData("""{ "elements": [ 7 ] }""", "$.elements[0]: is not an object")]
    [InlineData("""{ "elements": [ { "type": "text", "name": "a" } ], "triggers": [] }""", "$.triggers: is not a property that can be read here")]
    [InlineData("""[]""", "$: is not a JSON object")]
    public void A_survey_that_is_none_is_refused(string json, string problem) =>
        Assert.Equal(["s.json " + problem], SurveyReader.Read("s.json", json, ScoringMethods.Default).Definition.Problems.Select(p => p.ToString()));

    [Fact]
    public void A_survey_without_pages_is_one_page() =>
        Assert.Equal("a", SurveyReader.Read("s.json", """{ "elements": [ { "type": "text", "name": "a" } ] }""", ScoringMethods.Default).Definition.OrThrow().Questions[0].Id);

    [Fact]
    public void Huge_nesting_is_refused_and_does_not_end_the_program()
    {
        var json = string.Concat(Enumerable.Repeat("""{"elements":[""", 20_000));

        Assert.StartsWith("is not JSON", Assert.Single(SurveyReader.Read("s.json", json, ScoringMethods.Default).Definition.Problems).Reason, StringComparison.Ordinal);
    }
}
