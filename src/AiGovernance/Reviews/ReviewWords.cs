using AiGovernance.Parts;

namespace AiGovernance.Reviews;

/// <summary>How reviews and their outcomes are called and look, in one place.</summary>
public static class ReviewWords
{
    public static (string Text, Look Look) Of(ReviewOutcome outcome) => outcome switch
    {
        ReviewOutcome.Supports => ("Supports", Look.Good),
        ReviewOutcome.SupportsWithConditions => ("Supports with conditions", Look.Good),
        _ => ("Objects", Look.Bad),
    };

    /// <param name="started">Something is written.</param>
    public static (string Text, Look Look) Of(ReviewState state, ReviewOutcome? outcome, bool started) => (state, outcome) switch
    {
        (ReviewState.Done, { } reached) => Of(reached),
        (ReviewState.Cancelled, _) => ("Cancelled", Look.Neutral),
        (ReviewState.Open, _) => ("To be claimed", Look.Wait),
        _ => started ? ("In work", Look.Info) : ("Not started", Look.Wait),
    };
}
