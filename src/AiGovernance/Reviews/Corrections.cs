using System.Text.Json.Nodes;

namespace AiGovernance.Reviews;

/// <summary>Which safeguards a done review found otherwise than the submission said (RV-1). Pure.</summary>
public static class Corrections
{
    /// <param name="frozen">The revision's frozen text (UC-1): there the answers stand as they were given.</param>
    public static IReadOnlyDictionary<string, string> Of(string frozen, Review review)
    {
        if (review.ConfirmedAnswers.Count == 0) return ReviewContent.Empty.Answers;
        var given = JsonNode.Parse(frozen)!["answers"]!.AsObject();
        return review.ConfirmedAnswers.Where(a => given[a.Key]?.ToString() != a.Value).ToDictionary(a => a.Key, a => a.Value);
    }
}
