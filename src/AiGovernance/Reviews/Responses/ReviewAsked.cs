using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Reviews.Responses;

/// <summary>What one review asks of its reviewer: the version with which it was opened, and what the case says to it (RV-1, RV-7).</summary>
public sealed record ReviewAsked(QuestionnaireDefinition Definition, IReadOnlyDictionary<string, string> Facts)
{
    public Evaluation Evaluate(Answers answers) => Evaluation.Of(Definition, answers, Facts, Stage.Draft);

    internal Result<FrozenResponses> Freeze(ReviewContent content) => ResponseRules.Freeze(Definition, Facts, content.Responses, content.Outcome);

    /// <returns>Null for a review that was opened before its discipline had a questionnaire.</returns>
    internal static async Task<ReviewAsked?> Of(AppDbContext db, Review review, Revision revision, CancellationToken ct) => review.Questionnaire.Length == 0 ? null
        : new(await db.Questionnaire(review.Questionnaire, ct), ReviewFacts.Of(Answers.Stored(revision.Answers), ScoreSnapshot.FromJson(revision.Score), revision.Tier!.Value));
}
