using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;

namespace AiGovernance.Reviews.Responses;

/// <summary>One question of a completed review with its answer, in words.</summary>
/// <param name="Reason">Why a concern does not stand in the way; null where none was given.</param>
/// <param name="EvidenceFor">NIST AI RMF 1.0 subcategories.</param>
public sealed record AnsweredQuestion(string Id, string Question, string Answer, bool IsConcern, string? Reason, IReadOnlyList<string> EvidenceFor);

/// <summary>What a completed review answered, for whoever may read the review.</summary>
/// <param name="Hash">SHA-256 of the stored answers, as the trail has it.</param>
public sealed record AnsweredReview(string Questionnaire, string Hash, IReadOnlyList<AnsweredQuestion> Lines)
{
    public int Concerns => Lines.Count(l => l.IsConcern);

    /// <returns>Null before it is complete, and where nothing was asked.</returns>
    public static async Task<AnsweredReview?> Of(AppDbContext db, Review review, CancellationToken ct)
    {
        if (review.Responses.Length == 0) return null;
        var (definition, frozen) = (await db.Questionnaire(review.Questionnaire, ct), FrozenResponses.FromJson(review.Responses));
        var evaluation = Evaluation.Of(definition, frozen.Answers, frozen.Facts, Stage.Submitted);
        var concerns = evaluation.Concerns.Select(c => c.Question.Id).ToHashSet(StringComparer.Ordinal);
        return new(review.Questionnaire, Sha256.Of(review.Responses), [.. evaluation.Visible.Where(q => frozen.Answers[q.Id] is not null)
            .Select(q => new AnsweredQuestion(q.Id, q.Text, q.Label(frozen.Answers[q.Id]!), concerns.Contains(q.Id), frozen.Reasons.GetValueOrDefault(q.Id), q.EvidenceFor))]);
    }
}
