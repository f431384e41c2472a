namespace AiGovernance.Reviews;

/// <summary>The addresses of the review pages; links between pages are routes.</summary>
public static class ReviewAddress
{
    public const string Queue = "/reviews";

    /// <summary>Low cases that are decided together; the room that decides has the page.</summary>
    public const string LowCases = "/reviews/low";

    public static string Of(ReviewId id) => $"/reviews/{id.Value}";

    public static string Triage(string reference) => $"/triage/{reference}";
}
