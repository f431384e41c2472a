using System.Globalization;
using AiGovernance.Common;

namespace AiGovernance.Questionnaires;

/// <summary>Whether answers fit their questionnaire: known questions, known choices, the right shape. Says nothing of completeness.</summary>
public static class AnswerCheck
{
    public static IReadOnlyList<Refusal> Of(QuestionnaireDefinition definition, Answers answers) =>
        [.. answers.Questions.SelectMany(id => definition.Find(id) is { } question
            ? Of(question, answers[id]!)
            : [QuestionnaireRefusals.UnknownQuestion.With(id) with { Field = id }])];

    public static IEnumerable<Refusal> Of(Question question, AnswerValue value) =>
        Problems(question, value).Select(refusal => refusal with { Field = question.Id });

    private static IEnumerable<Refusal> Problems(Question question, AnswerValue value)
    {
        if (value.IsList && question.Type is not QuestionType.ManyOf) return [QuestionnaireRefusals.OneAnswerOnly.With(question.Id)];
        if (!value.IsList && question.Type is QuestionType.ManyOf) return [QuestionnaireRefusals.ListExpected.With(question.Id)];
        return question.Type switch
        {
            QuestionType.Number when !IsNumber(value) => [QuestionnaireRefusals.NotANumber.With(question.Id, value)],
            QuestionType.Date when !IsDate(value) => [QuestionnaireRefusals.NotADate.With(question.Id, value)],
            QuestionType.File when !Guid.TryParse(value.Items[0], out _) => [QuestionnaireRefusals.NotAFile.With(question.Id)],
            _ when question.HasChoices => WrongChoices(question, value),
            _ => [],
        };
    }

    private static IEnumerable<Refusal> WrongChoices(Question question, AnswerValue value)
    {
        foreach (var item in value.Items)
            if (question.Choice(item) is not { } choice) yield return QuestionnaireRefusals.UnknownChoice.With(question.Id, item);
            else if (choice.Exclusive && value.Items.Count > 1) yield return QuestionnaireRefusals.Exclusive.With(question.Id, item);
    }

    // A number says how many: nothing that is asked for can be less than none.
    private static bool IsNumber(AnswerValue value) => long.TryParse(value.Items[0], NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static bool IsDate(AnswerValue value) =>
        DateOnly.TryParseExact(value.Items[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
