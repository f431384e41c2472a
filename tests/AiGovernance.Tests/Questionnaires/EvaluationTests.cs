using AiGovernance.Questionnaires;
using Xunit;

namespace AiGovernance.Tests.Questionnaires;

public sealed class EvaluationTests
{
    private const string Kinds = """
        { "id": "kinds", "text": "Kinds?", "type": "manyOf", "required": true, "cap": 6, "choices": [
          { "value": "nothing", "label": "Nothing", "points": 0, "kind": "impact", "exclusive": true },
          { "value": "names", "label": "Names", "points": 2, "kind": "impact" },
          { "value": "health", "label": "Health", "points": 4, "kind": "impact" },
          { "value": "money", "label": "Money", "points": 3, "kind": "impact" } ] }
        """;

    private static readonly QuestionnaireDefinition Chain = Forms.Of(string.Join(", ",
        Forms.YesNo("a", "\"required\": true,"),
        Forms.YesNo("b", "\"required\": true," + Forms.ShownWhen("""{ "q": "a", "is": "yes" }""")),
        Forms.YesNo("c", "\"required\": true," + Forms.ShownWhen("""{ "q": "b", "is": "yes" }"""))));

    private static readonly QuestionnaireDefinition Scored = Forms.Of(Kinds);

    [Theory]
    [InlineData("names", 2)]
    [InlineData("names,health", 6)]
    [InlineData("health,money", 6)]     // 7, capped
    [InlineData("nothing", 0)]
    public void Points_of_many_choices_add_up_to_the_cap(string chosen, int points) =>
        Assert.Equal(points, Scored.Draft(Answers.Empty.With("kinds", AnswerValue.List(chosen.Split(',')))).Points(PointKind.Impact));

    [Fact]
    public void RS_2_the_maximum_of_many_choices_is_capped() => Assert.Equal(6, Scored.ImpactMax);

    [Fact]
    public void What_is_open_can_still_add_its_best_choice()
    {
        Assert.Equal(6, Scored.Draft(Answers.Empty).StillPossible(PointKind.Impact));
        Assert.Equal(0, Scored.Draft(Answers.Empty.With("kinds", AnswerValue.List("names"))).StillPossible(PointKind.Impact));
        Assert.Equal(0, Scored.Draft(Answers.Empty).StillPossible(PointKind.Mitigation));
    }

    [Fact]
    public void A_chain_of_conditions_opens_one_question_after_the_other()
    {
        Assert.Equal(["a"], Shown(Chain.Draft(Answers.Empty)));
        Assert.Equal(["a", "b"], Shown(Chain.Draft(Answers.Empty.With("a", "yes"))));
        Assert.Equal(["a", "b", "c"], Shown(Chain.Draft(Answers.Empty.With("a", "yes").With("b", "yes"))));
    }

    [Fact]
    public void QN_3_what_hangs_on_a_hidden_question_is_hidden_too_and_its_answer_is_dropped()
    {
        var answers = Answers.Empty.With("a", "no").With("b", "yes").With("c", "yes");

        var evaluation = Chain.Submitted(answers);

        Assert.Equal(["a"], Shown(evaluation));
        Assert.Equal(["a"], evaluation.KeptAnswers.Questions);
        Assert.Empty(evaluation.Missing);
    }

    [Fact]
    public void QN_3_a_hidden_answer_is_not_scored()
    {
        var form = Forms.Of(Forms.YesNo("a") + "," + Kinds.Replace("\"cap\"", Forms.ShownWhen("""{ "q": "a", "is": "yes" }""") + "\"cap\"", StringComparison.Ordinal));
        var answers = Answers.Empty.With("kinds", AnswerValue.List("health"));

        Assert.Equal(4, form.Submitted(answers.With("a", "yes")).Points(PointKind.Impact));
        Assert.Equal(0, form.Submitted(answers.With("a", "no")).Points(PointKind.Impact));
    }

    [Fact]
    public void QN_8_a_question_that_hangs_on_an_open_answer_is_pending_not_hidden()
    {
        var draft = Chain.Draft(Answers.Empty);

        Assert.Equal(["b", "c"], draft.Pending.Select(q => q.Id));
        Assert.Empty(Chain.Draft(Answers.Empty.With("a", "no")).Pending);
        Assert.Empty(Chain.Submitted(Answers.Empty).Pending);
    }

    [Fact]
    public void A_required_question_is_missing_until_it_is_answered()
    {
        Assert.Equal(["a"], Chain.Draft(Answers.Empty).Missing.Select(q => q.Id));
        Assert.Equal(["b"], Chain.Draft(Answers.Empty.With("a", "yes")).Missing.Select(q => q.Id));
        Assert.Empty(Chain.Draft(Answers.Empty.With("a", "yes").With("b", "no")).Missing);
    }

    [Fact]
    public void An_optional_answer_that_may_never_come_does_not_hold_back_a_question()
    {
        var form = Forms.Of(Forms.YesNo("optional") + "," + Forms.YesNo("then", Forms.ShownWhen("""{ "not": { "q": "optional", "is": "yes" } }""")));

        Assert.Equal(["optional", "then"], Shown(form.Draft(Answers.Empty)));
        Assert.Equal(Truth.Depends, new IsOneOf(new Subject("optional", false), ["yes"]).Holds(form.Draft(Answers.Empty).Situation));
    }

    [Fact]
    public void VN_5_a_choice_that_refuses_is_named_with_its_reason()
    {
        var form = Forms.Of("""
            { "id": "training", "text": "Can training be switched off?", "type": "yesNo", "proofNeeded": true, "choices": [
              { "value": "yes", "label": "Yes" }, { "value": "no", "label": "No", "hardFail": "No way to opt out of training" } ] }
            """);

        var (question, choice) = Assert.Single(form.Submitted(Answers.Empty.With("training", "no")).HardFails);

        Assert.Equal(("training", true, "No way to opt out of training"), (question.Id, question.ProofNeeded, choice.HardFail));
        Assert.Empty(form.Submitted(Answers.Empty.With("training", "yes")).HardFails);
    }

    [Fact]
    public void RV_1_a_choice_marked_as_a_concern_is_named_while_its_question_is_shown()
    {
        var form = Forms.Of(Forms.YesNo("asked") + """
            , { "id": "off", "text": "Can it be switched off?", "type": "yesNo", "showWhen": { "q": "asked", "is": "yes" }, "choices": [
              { "value": "yes", "label": "Yes" }, { "value": "no", "label": "No", "concern": true } ] }
            """);
        var no = Answers.Empty.With("off", "no");

        Assert.Equal(("off", "no"), Assert.Single(form.Submitted(no.With("asked", "yes")).Concerns.Select(c => (c.Question.Id, c.Choice.Value))));
        Assert.Empty(form.Submitted(no.With("asked", "no")).Concerns);
        Assert.Empty(form.Submitted(Answers.Empty.With("asked", "yes").With("off", "yes")).Concerns);
    }

    [Fact]
    public void An_exclusive_choice_stands_alone_however_it_is_clicked()
    {
        var kinds = Scored.Find("kinds")!;
        var two = kinds.Toggle(kinds.Toggle(null, "names"), "health");

        Assert.Equal(AnswerValue.List("health", "names"), two);
        Assert.Equal(AnswerValue.List("nothing"), kinds.Toggle(two, "nothing"));
        Assert.Equal(AnswerValue.List("money"), kinds.Toggle(AnswerValue.List("nothing"), "money"));
        Assert.Equal(AnswerValue.List("health"), kinds.Toggle(two, "names"));
    }

    private static IEnumerable<string> Shown(Evaluation evaluation) => evaluation.Visible.Select(q => q.Id);
}
