using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;

namespace AiGovernance.Reviews.Responses;

/// <summary>Whether a reviewer's answers can be kept, and whether they can stand (RV-1, QN-2). Pure.</summary>
public static class ResponseRules
{
    /// <summary>What cannot be kept at all, whether draft or final.</summary>
    public static Refusal? Fault(QuestionnaireDefinition asked, ReviewResponses given) =>
        given.Answers.Count > 0 && given.Questionnaire != asked.Reference ? ReviewRefusals.OtherQuestionnaire.With(asked.Reference)
        : AnswerCheck.Of(asked, given.Answers) is [var first, ..] ? first
        : given.Reasons.Keys.FirstOrDefault(id => asked.Find(id) is null) is { } stray ? QuestionnaireRefusals.UnknownQuestion.With(stray) with { Field = stray }
        : TooLong(given) is { } id ? ReviewRefusals.TextTooLong with { Field = id }
        : null;

    /// <summary>The complete answers as they stand for good; hidden ones are dropped (QN-3).</summary>
    /// <param name="outcome">Who supports without conditions says of each concern why it does not stand in the way.</param>
    public static Result<FrozenResponses> Freeze(QuestionnaireDefinition asked, IReadOnlyDictionary<string, string> facts, ReviewResponses given, ReviewOutcome? outcome)
    {
        if (Fault(asked, given) is { } fault) return fault;
        var evaluation = Evaluation.Of(asked, given.Answers, facts, Stage.Submitted);
        var missing = evaluation.Missing.ToList();
        if (missing.Count > 0) return ReviewRefusals.QuestionsOpen.With(missing.Count, missing[0].Text) with { Field = missing[0].Id };

        var concerns = evaluation.Concerns.Select(c => c.Question).Distinct().ToList();
        if (outcome is ReviewOutcome.Supports && concerns.FirstOrDefault(q => ReasonFor(given, q).Length == 0) is { } open)
            return ReviewRefusals.ConcernOpen.With(open.Text) with { Field = open.Id };
        return new FrozenResponses(VersionUsed.Of(asked), evaluation.KeptAnswers, asked.Facts.ToDictionary(f => f, f => facts[f]),
            concerns.Where(q => ReasonFor(given, q).Length > 0).ToDictionary(q => q.Id, q => ReasonFor(given, q)));
    }

    private static string ReasonFor(ReviewResponses given, Question question) => given.Reasons.GetValueOrDefault(question.Id, "").Trim();

    private static string? TooLong(ReviewResponses given) =>
        given.Answers.Questions.FirstOrDefault(id => given.Answers[id]!.Items.Any(i => i.Length > Review.TextMaxLength))
        ?? given.Reasons.FirstOrDefault(r => r.Value.Length > Review.TextMaxLength).Key;
}
