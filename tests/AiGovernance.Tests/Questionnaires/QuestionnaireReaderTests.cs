using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Reading;
using Xunit;

namespace AiGovernance.Tests.Questionnaires;

/// <summary>QN-5: a bad file is refused with file, path and reason, whole.</summary>
public sealed class QuestionnaireReaderTests
{
    private const string First = "form.json $.sections[0].questions[0]";

    [Fact]
    public void A_forward_reference_is_refused() => Assert.Equal(
        [First + ".showWhen.q: 'b' is not an earlier question"],
        Forms.ProblemsOf(Forms.YesNo("a", Forms.ShownWhen("""{ "q": "b", "is": "yes" }""")) + "," + Forms.YesNo("b")));

    [Fact]
    public void A_question_cannot_hang_on_itself() => Assert.Equal(
        [First + ".showWhen.q: 'a' is not an earlier question"],
        Forms.ProblemsOf(Forms.YesNo("a", Forms.ShownWhen("""{ "q": "a", "is": "yes" }"""))));

    [Fact]
    public void An_unknown_question_fact_and_choice_are_refused() => Assert.Equal(
        [
            "form.json $.sections[0].questions[1].showWhen.all[0].q: there is no question 'x'",
            "form.json $.sections[0].questions[1].showWhen.all[1].fact: there is no fact 'f'",
            "form.json $.sections[0].questions[1].showWhen.all[2].is: 'a' has no choice 'perhaps'",
        ],
        Forms.ProblemsOf(Forms.YesNo("a") + "," + Forms.YesNo("b", Forms.ShownWhen(
            """{ "all": [ { "q": "x", "is": "yes" }, { "fact": "f", "is": "yes" }, { "q": "a", "is": "perhaps" } ] }"""))));

    [Fact]
    public void An_id_used_twice_is_refused() => Assert.Equal(
        ["form.json $.sections[0].questions[1].id: 'a' is used twice"],
        Forms.ProblemsOf(Forms.YesNo("a") + "," + Forms.YesNo("a")));

    [Theory]
    [InlineData("""{ "value": "x", "label": "X", "kind": "impact" }""", ".choices[0].points: are missing, though the choice counts for Impact")]
    [InlineData("""{ "value": "x", "label": "X" }, { "value": "y", "label": "Y", "points": 1 }""", ".choices: 'x' has no points, others have")]
    [InlineData("""{ "value": "x", "label": "X", "points": 1.5, "kind": "impact" }""", ".choices[0].points: is not a whole number")]
    [InlineData("""{ "value": "x", "label": "X", "points": -1, "kind": "impact" }""", ".choices[0].points: are negative")]
    [InlineData("""{ "value": "x", "label": "X", "points": 10001, "kind": "impact" }""", ".choices[0].points: are more than 10000")]
    [InlineData("""{ "value": "x", "label": "X", "points": 1, "kind": "luck" }""", ".choices[0].kind: 'luck' is not one of None, Impact, Mitigation")]
    [InlineData("""{ "value": "x", "label": "X", "points": 1, "kind": "impact" }, { "value": "y", "label": "Y", "points": 1, "kind": "mitigation" }""", ".choices: count for more than one kind")]
    [InlineData("""{ "value": "x", "label": "X" }, { "value": "x", "label": "Y" }""", ".choices[1].value: 'x' is offered twice")]
    [InlineData("""{ "value": "x", "label": "X", "exclusive": true }""", ".choices: are exclusive only where many can be chosen")]
    [InlineData("""{ "value": "x", "label": "X", "points": 1, "kind": "impact" }, { "value": "unknown", "label": "?", "points": 1, "kind": "impact" }""", ".choices: 'unknown' scores best (QN-7)")]
    [InlineData("""{ "value": "x", "label": "X", "points": 1, "kind": "mitigation" }, { "value": "unknown", "label": "?", "points": 1, "kind": "mitigation" }""", ".choices: 'unknown' scores best (QN-7)")]
    public void Choices_that_cannot_be_scored_are_refused(string choices, string problem) => Assert.Contains(
        First + problem,
        Forms.ProblemsOf($$"""{ "id": "a", "text": "A?", "type": "oneOf", "choices": [ {{choices}} ] }"""));

    [Theory]
    [InlineData("\"type\": \"oneOf\"", ".choices: are missing")]
    [InlineData("\"type\": \"guess\"", ".type: 'guess' is not one of Text, LongText, YesNo, OneOf, ManyOf, Number, Date, Person, File")]
    [InlineData("\"help\": \"h\"", ".type: is missing")]
    [InlineData("\"type\": \"text\", \"showwhen\": {}", ".showwhen: is not a property that is known here")]
    [InlineData("\"type\": \"text\", \"cap\": 3", ".cap: is a number from 1 on a many-of question with points")]
    [InlineData("\"type\": \"manyOf\", \"options\": \"somewhere\"", ".options: 'somewhere' names no register; 'register:data-assets' would")]
    [InlineData("\"type\": \"text\", \"showWhen\": { \"q\": \"a\" }", ".showWhen: a condition is all, any, not, or one of q and fact with one of is, isAnyOf, contains, containsAny, isEmpty, greater, less")]
    [InlineData("\"type\": \"text\", \"required\": \"yes\"", ".required: is not true or false")]
    [InlineData("\"type\": \"text\", \"evidenceFor\": [\"MAP 1.1\", \"MAP one\"]", ".evidenceFor: 'MAP one' is no subcategory of the NIST AI RMF such as 'MAP 1.1'")]
    [InlineData("\"type\": \"text\", \"confirmedBy\": \"Anyone\"", ".confirmedBy: 'Anyone' is not one of Security, Privacy, Legal, Architecture, Data")]
    [InlineData("\"type\": \"number\", \"hardFailIfUnclear\": \"r\"", ".hardFailIfUnclear: needs an answer in words")]
    [InlineData("\"type\": \"yesNo\", \"choices\": [ { \"value\": \"yes\", \"label\": \"Y\" } ]", ".choices: lack 'yes' or 'no'")]
    [InlineData("\"type\": \"oneOf\", \"choices\": [ { \"value\": \"x\", \"label\": \"X\", \"group\": \"G\" }, { \"value\": \"y\", \"label\": \"Y\" }, { \"value\": \"z\", \"label\": \"Z\", \"group\": \"G\" } ]", ".choices: of the group 'G' do not stand together")]
    [InlineData("\"type\": \"manyOf\", \"choices\": [ { \"value\": \"none\", \"label\": \"None\", \"exclusive\": true, \"group\": \"G\" } ]", ".choices: 'none' must be seen at once, without its group")]
    [InlineData("\"type\": \"oneOf\", \"choices\": [ { \"value\": \"unknown\", \"label\": \"?\", \"group\": \"G\" } ]", ".choices: 'unknown' must be seen at once, without its group")]
    public void A_question_that_cannot_be_asked_is_refused(string rest, string problem) =>
        Assert.Contains(First + problem, Forms.ProblemsOf($$"""{ "id": "a", "text": "A?", {{rest}} }"""));

    [Theory]
    [InlineData("contains", "\"yes\"", ": does not fit 'a', which is YesNo")]
    [InlineData("greater", "3", ": needs a number or a date, and 'a' is YesNo")]
    [InlineData("isAnyOf", "[]", ": names no value")]
    public void A_condition_that_does_not_fit_its_question_is_refused(string op, string value, string problem) => Assert.Contains(
        $"form.json $.sections[0].questions[1].showWhen.{op}{problem}",
        Forms.ProblemsOf(Forms.YesNo("a") + "," + Forms.YesNo("b", Forms.ShownWhen($$"""{ "q": "a", "{{op}}": {{value}} }"""))));

    [Theory]
    [InlineData("number", "greater", "9", true)]
    [InlineData("number", "less", "\"2026-12-02\"", false)]
    [InlineData("date", "less", "\"2026-12-02\"", true)]
    [InlineData("date", "greater", "9", false)]
    public void A_number_is_compared_with_a_number_and_a_day_with_a_day(string type, string op, string bound, bool right)
    {
        var problems = Forms.ProblemsOf($$"""{ "id": "n", "text": "N?", "type": "{{type}}" }, {{Forms.YesNo("b", Forms.ShownWhen($$"""{ "q": "n", "{{op}}": {{bound}} }"""))}}""");

        Assert.Equal(right, problems.Count == 0);
        Assert.All(problems, p => Assert.Contains("cannot be compared with 'n'", p, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a-b_c.1", true)]
    [InlineData("a b", false)]
    [InlineData("a/b", false)]
    [InlineData("fünf", false)]
    public void An_id_can_stand_in_an_address(string id, bool right) => Assert.Equal(right, Forms.ProblemsOf(Forms.YesNo(id)).Count == 0);

    [Theory]
    [InlineData("\"impactMax\": 3,", 0)]
    [InlineData("\"impactMax\": 4,", 1)]
    [InlineData("\"impactMax\": 4, \"impactMaxReason\": \"as published\",", 0)]
    public void RS_2_another_maximum_needs_its_reason(string head, int problems)
    {
        var found = Forms.ProblemsOf("""{ "id": "a", "text": "A?", "type": "oneOf", "choices": [ { "value": "x", "label": "X", "points": 3, "kind": "impact" } ] }""", head);

        Assert.Equal(problems, found.Count);
        Assert.All(found, p => Assert.Equal("form.json $.impactMax: is 4, but the choices add up to 3; another maximum needs impactMaxReason", p));
    }

    [Theory]
    [InlineData("{ \"id\": ", "is not JSON")]
    [InlineData("[]", "is not a JSON object")]
    [InlineData("{ \"id\": \"a\", \"id\": \"b\" }", "is not JSON")]
    [InlineData("", "is not JSON")]
    public void What_is_not_a_JSON_object_is_refused(string json, string reason)
    {
        var problem = Assert.Single(QuestionnaireReader.Read("form.json", json).Problems);

        Assert.Equal("form.json", problem.File);
        Assert.StartsWith(reason, problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_are_named_at_once_and_nothing_is_read()
    {
        var read = QuestionnaireReader.Read("form.json", """{ "version": 0, "sections": [ { "id": "s", "questions": [ 7 ] } ] }""");

        Assert.Null(read.Value);
        Assert.Equal(
            ["$.sections[0].questions[0]", "$.sections[0].title", "$.id", "$.version", "$.title"], read.Problems.Select(p => p.Path));
        Assert.Equal("questionnaires.bad-definition", read.ToResult().Refusal?.Code);
        Assert.Throws<InvalidDataException>(read.OrThrow);
    }

    [Fact]
    public void QN_2_the_hash_is_that_of_the_canonical_JSON_whatever_the_white_space()
    {
        var json = Forms.Json(Forms.YesNo("a"));

        var one = QuestionnaireReader.Read("a", json).OrThrow();
        var other = QuestionnaireReader.Read("b", json.Replace(" ", "  ", StringComparison.Ordinal)).OrThrow();
        var changed = QuestionnaireReader.Read("c", json.Replace("Yes", "Yes!", StringComparison.Ordinal)).OrThrow();

        Assert.Equal(Sha256.Of(one.Json), one.Hash);
        Assert.Equal(one.Hash, other.Hash);
        Assert.NotEqual(one.Hash, changed.Hash);
    }
}
