using AiGovernance.Questionnaires;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Responses;
using AiGovernance.Tests.Questionnaires;
using Xunit;

namespace AiGovernance.Tests.Reviews.Responses;

/// <summary>When the answers of a reviewer can be kept and when they can stand (RV-1, QN-2, QN-3).</summary>
public sealed class ResponseRulesTests
{
    private static readonly QuestionnaireDefinition Asked = Forms.Of("""
        { "id": "tested", "text": "Was it tested?", "type": "oneOf", "required": true, "choices": [
          { "value": "yes", "label": "Yes" }, { "value": "no", "label": "No", "concern": true } ] },
        { "id": "how", "text": "How?", "type": "longText", "required": true, "showWhen": { "q": "tested", "is": "yes" } },
        { "id": "grave", "text": "What remains?", "type": "longText", "required": true, "showWhen": { "fact": "case.tier", "is": "High" } },
        { "id": "more", "text": "More?", "type": "longText" }
        """, "\"facts\": [\"case.tier\"],");

    private static readonly Dictionary<string, string> Moderate = new() { [ReviewFacts.Tier] = "Moderate", ["case.acts"] = "no" };

    private static readonly ReviewResponses Tested = ReviewResponses.None with { Questionnaire = "form/1", Answers = Answers.Empty.With("tested", "yes").With("how", "By hand") };

    private static readonly ReviewResponses Untested = Tested with { Answers = Answers.Empty.With("tested", "no") };

    [Fact]
    public void A_required_question_that_is_shown_must_be_answered()
    {
        var refused = ResponseRules.Freeze(Asked, Moderate, Tested with { Answers = Tested.Answers.With("how", (string?)null) }, ReviewOutcome.Supports).Refusal;

        Assert.Equal(("reviews.questions-open", "how"), (refused?.Code, refused?.Field));
        Assert.Contains("How?", refused!.Message, StringComparison.Ordinal);
        Assert.Equal("tested", ResponseRules.Freeze(Asked, Moderate, ReviewResponses.None, ReviewOutcome.Objects).Refusal?.Field);
        Assert.Null(ResponseRules.Freeze(Asked, Moderate, Tested, ReviewOutcome.Supports).Refusal);
        Assert.Equal("grave", ResponseRules.Freeze(Asked, new Dictionary<string, string> { [ReviewFacts.Tier] = "High" }, Tested, ReviewOutcome.Supports).Refusal?.Field);
    }

    [Theory]
    [InlineData(ReviewOutcome.Supports, "", "reviews.concern-open")]
    [InlineData(ReviewOutcome.Supports, "  ", "reviews.concern-open")]
    [InlineData(ReviewOutcome.Supports, "Only the team uses it.", null)]
    [InlineData(ReviewOutcome.SupportsWithConditions, "", null)]
    [InlineData(ReviewOutcome.Objects, "", null)]
    [InlineData(null, "", null)]
    public void Who_supports_with_a_concern_says_why_it_does_not_stand_in_the_way(ReviewOutcome? outcome, string reason, string? refusal)
    {
        var frozen = ResponseRules.Freeze(Asked, Moderate, Untested.Because("tested", reason), outcome);

        Assert.Equal(refusal, frozen.Refusal?.Code);
        Assert.Equal(refusal is null ? null : "tested", frozen.Refusal?.Field);
    }

    [Fact]
    public void What_stands_is_what_was_shown_with_its_version_facts_and_reasons()
    {
        var given = Untested.With("how", AnswerValue.Text("hidden by now")).Because("tested", " Only the team uses it. ").Because("how", "no concern any more");

        var frozen = ResponseRules.Freeze(Asked, Moderate, given, ReviewOutcome.Supports).Value!;

        Assert.Equal(["tested"], frozen.Answers.Questions);
        Assert.Equal(Asked.Hash, frozen.Questionnaire.Hash);
        Assert.Equal([KeyValuePair.Create(ReviewFacts.Tier, "Moderate")], frozen.Facts);
        Assert.Equal([KeyValuePair.Create("tested", "Only the team uses it.")], frozen.Reasons);
        var again = FrozenResponses.FromJson(frozen.ToJson());
        Assert.Equal((frozen.Questionnaire, frozen.ToJson()), (again.Questionnaire, again.ToJson()));
    }

    [Fact]
    public void Answers_to_another_version_to_unknown_questions_or_with_unknown_choices_are_refused_by_name()
    {
        Assert.Equal("reviews.other-questionnaire", ResponseRules.Fault(Asked, Tested with { Questionnaire = "form/2" })?.Code);
        Assert.Null(ResponseRules.Fault(Asked, ReviewResponses.None));
        Assert.Equal(("questionnaires.unknown-question", "who"), Of(ResponseRules.Fault(Asked, Tested.With("who", AnswerValue.Text("x")))));
        Assert.Equal(("questionnaires.unknown-choice", "tested"), Of(ResponseRules.Fault(Asked, Tested.With("tested", AnswerValue.Text("perhaps")))));
        Assert.Equal(("questionnaires.unknown-question", "who"), Of(ResponseRules.Fault(Asked, Tested.Because("who", "x"))));

        static (string?, string?) Of(AiGovernance.Common.Refusal? refusal) => (refusal?.Code, refusal?.Field);
    }

    [Theory]
    [InlineData(Review.TextMaxLength, null)]
    [InlineData(Review.TextMaxLength + 1, "reviews.text-too-long")]
    public void A_text_may_be_as_long_as_the_rationale(int length, string? refusal)
    {
        var text = new string('x', length);
        Assert.Equal(refusal, ResponseRules.Fault(Asked, Tested.With("more", AnswerValue.Text(text)))?.Code);
        Assert.Equal(refusal, ResponseRules.Fault(Asked, Tested.Because("tested", text))?.Code);
    }
}
