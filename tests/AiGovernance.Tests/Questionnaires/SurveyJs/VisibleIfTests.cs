using AiGovernance.Questionnaires.Reading;
using Xunit;

namespace AiGovernance.Tests.Questionnaires.SurveyJs;

/// <summary>QN-6: <c>visibleIf</c> means what it means in SurveyJS.</summary>
public sealed class VisibleIfTests
{
    private const string Asked = """{ "type": "text", "name": "said" },""";

    [Theory]
    [InlineData("{one} = 'item1'", """{ "one": "item1" }""", true)]
    [InlineData("{one} = 'item1'", """{ "one": "item10" }""", false)]
    [InlineData("{one} = 'item1'", "{}", false)]
    [InlineData("{one} == item1", """{ "one": "item1" }""", true)]
    [InlineData("{ one } = \"ITEM1\"", """{ "one": "item1" }""", true)]
    [InlineData("{one} <> 'item1'", """{ "one": "item10" }""", true)]
    [InlineData("{one} <> 'item1'", """{ "one": "item1" }""", false)]
    [InlineData("{one} <> 'item1'", "{}", true)]
    [InlineData("{one} contains 'item1'", """{ "one": "item10" }""", true)]
    [InlineData("{one} contains ['item1']", """{ "one": "item1" }""", true)]
    [InlineData("{one} contains 'item2'", """{ "one": "item1" }""", false)]
    [InlineData("{many} contains 'a'", """{ "many": ["a", "b"] }""", true)]
    [InlineData("{many} contains 'a'", """{ "many": ["b"] }""", false)]
    [InlineData("{many} contains ['a', 'b']", """{ "many": ["a", "b", "c"] }""", true)]
    [InlineData("{many} contains ['a', 'b']", """{ "many": ["a"] }""", false)]
    [InlineData("{many} notcontains 'a'", """{ "many": ["b"] }""", true)]
    [InlineData("{many} notcontains 'a'", """{ "many": ["a"] }""", false)]
    [InlineData("{many} = ['b', 'a']", """{ "many": ["a", "b"] }""", true)]
    [InlineData("{many} = ['b', 'a']", """{ "many": ["a", "b", "c"] }""", false)]
    [InlineData("{said} notempty", """{ "said": "x" }""", true)]
    [InlineData("{said} notempty", "{}", false)]
    [InlineData("{said} empty", "{}", true)]
    [InlineData("{said} empty", """{ "said": "x" }""", false)]
    [InlineData("{said} = 'Yes please'", """{ "said": " yes PLEASE " }""", true)]
    [InlineData("{said} contains 'lea'", """{ "said": "yes please" }""", true)]
    [InlineData("{said} contains 'lea'", """{ "said": "no" }""", false)]
    [InlineData("{said} = 7", """{ "said": 7 }""", true)]
    [InlineData("{one} = 'item1' or {one} = 'item2' and {said} notempty", """{ "one": "item1" }""", true)]
    [InlineData("({one} = 'item1' or {one} = 'item2') and {said} notempty", """{ "one": "item1" }""", false)]
    [InlineData("({one} = 'item1' OR {one} = 'item2') AND {said} notempty", """{ "one": "item2", "said": "x" }""", true)]
    [InlineData("{one} = 'item1' && !({said} notempty) || {one} = 'item2'", """{ "one": "item1" }""", true)]
    [InlineData("{one} = 'item1' && !({said} notempty) || {one} = 'item2'", """{ "one": "item1", "said": "x" }""", false)]
    [InlineData("not {one} = 'item1'", """{ "one": "item2" }""", true)]
    [InlineData("not ({one} = 'item1' or {said} notempty)", """{ "said": "x" }""", false)]
    public void A_question_is_shown_when_its_expression_holds(string expression, string answers, bool shown)
    {
        var survey = Surveys.Of(Elements(expression));

        var given = AnswersFile.Read("a.json", answers, survey).OrThrow();

        Assert.Equal(shown, survey.Submitted(given).Visible.Any(q => q.Id == "last"));
    }

    [Theory]
    [InlineData("{later} = 'x'", "there is no question 'later'")]
    [InlineData("{last} = 'x'", "'last' is not an earlier question")]
    [InlineData("{one} > 3", "'>' stands where =, <>, contains, notcontains, empty or notempty is expected")]
    [InlineData("{one} anyof ['item1']", "'anyof' stands where =, <>, contains, notcontains, empty or notempty is expected")]
    [InlineData("age({said}) = 3", "'age' stands where a question in braces is expected")]
    [InlineData("'item1' = {one}", "'item1' stands where a question in braces is expected")]
    [InlineData("{one} = ", "'the end' stands where a value is expected")]
    [InlineData("{one} = 'item1' {said} notempty", "'said' stands where 'and', 'or' or the end is expected")]
    [InlineData("({one} = 'item1'", "'the end' stands where ')' is expected")]
    [InlineData("{one} = 'item1", "''' is missing after 'item1")]
    [InlineData("{one = 'item1'", "'}' is missing after {one = 'item1'")]
    [InlineData("{many} = 'a'", "'many' takes a list, which never equals 'a'; contains would")]
    [InlineData("{one} = ['item1']", "'one' takes one answer, which never equals a list")]
    [InlineData("{many} contains ['a'", "'the end' stands where ']' is expected")]
    public void What_cannot_be_read_is_named_with_its_place(string expression, string reason) =>
        Assert.Equal([$"survey.json $.pages[0].elements[3].visibleIf: cannot be read: {reason}"], Surveys.ProblemsOf(Elements(expression)));

    [Theory]
    [InlineData(49, false)]
    [InlineData(50, true)]
    [InlineData(100_000, true)]
    public void Nesting_ends_where_no_person_writes(int depth, bool refused)
    {
        var expression = new string('(', depth) + "{one} = 'item1'" + new string(')', depth);

        Assert.Equal(refused, Surveys.ProblemsOf(Elements(expression)).Any(p => p.EndsWith("it is nested deeper than 50 times", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{one} = 'item3'", "'one' with 'item3'")]
    [InlineData("{one} contains 'item3'", "'one' with 'item3'")]
    [InlineData("{many} contains ['a', 'z']", "'many' with 'z'")]
    public void A_comparison_that_never_holds_is_said_and_does_not_refuse_the_survey(string expression, string compared)
    {
        var read = Surveys.Read(Elements(expression));

        Assert.True(read.Definition.IsRight);
        Assert.Equal([$"survey.json $.pages[0].elements[3].visibleIf: compares {compared}, which it does not offer: that never holds"], read.Remarks.Select(r => r.ToString()));
    }

    [Fact]
    public void A_question_is_shown_only_with_its_panel_and_its_page()
    {
        var survey = Surveys.Of(Surveys.One("one", "item1 item2") + $$""", { "type": "panel", "name": "p", {{Surveys.ShownIf("{one} = 'item1'")}}, "elements": [ {{Surveys.One("in", "x-1 y-2", Surveys.ShownIf("{one} notempty"))}} ] }""");

        Assert.Equal(2, survey.Score("""{ "one": "item1", "in": "y-2" }""").Points.Impact);
        var hidden = survey.Score("""{ "one": "item2", "in": "y-2" }""");
        Assert.Equal((0, 2), (hidden.Points.Impact, hidden.Points.ImpactMax));
        Assert.Equal(["'in' is not shown with these answers; its answer is dropped (QN-3)."], hidden.Remarks);
    }

    private static string Elements(string expression) =>
        Asked + Surveys.One("one", "item1 item10 item2") + "," + Surveys.Many("many", "a b c") + "," + Surveys.One("last", "x", Surveys.ShownIf(expression));
}
