using AiGovernance.Parts;
using AiGovernance.Vendors;

namespace AiGovernance.Approvals.Products;

/// <summary>How falls of products are written.</summary>
public static class ProductWords
{
    public static string Title(FallRow fall) =>
        $"It {ResultWords.Of(fall.Reason)}, {Moments.Day(DateOnly.FromDateTime(fall.FellAt))}" + (fall.State is FallState.Over ? " (over)" : "");

    public static string Reach(FallRow fall) =>
        $"{Moments.Count(fall.Reached, "use")} relied on it. {fall.ReReviewed} of them {(fall.ReReviewed == 1 ? "was" : "were")} put to the question one by one, and the people of all were told.";

    public static string Of(FallStep step) => step is FallStep.ReReview ? "The others were put to the question together." : "The others go on as they are.";
}
