using AiGovernance.Documents;
using AiGovernance.Parts;
using AiGovernance.Reviews;
using AiGovernance.RiskScoring;

namespace AiGovernance.Committee.Papers;

/// <summary>How tiers and states are called and marked in the committee's papers: the words of the screen.</summary>
internal static class PaperWords
{
    public static ReportPhrase Tier(RiskTier tier, RiskTier? byScore)
    {
        var marked = new ReportRun(tier.ToString(), Mark: tier switch
        {
            RiskTier.Low => ReportMark.LowTier,
            RiskTier.Moderate => ReportMark.ModerateTier,
            RiskTier.High => ReportMark.HighTier,
            RiskTier.Critical => ReportMark.CriticalTier,
            _ => ReportMark.ProhibitedTier,
        });
        return byScore is { } score ? new ReportRun[] { marked, new($" ({(tier > score ? "raised" : "lowered")} from {score})") } : marked;
    }

    public static ReportPhrase Of((string Text, Look Look) words) => ReportPhrase.Marked(words.Text, words.Look switch
    {
        Look.Info => ReportMark.StatusInfo,
        Look.Good => ReportMark.StatusGood,
        Look.Wait => ReportMark.StatusWait,
        Look.Bad => ReportMark.StatusBad,
        _ => ReportMark.StatusNeutral,
    });

    public static ReportPhrase Of(ReviewOutcome? outcome) => Of(CommitteeWords.Of(outcome));

    /// <summary>The day of a moment, by UTC as everywhere in documents.</summary>
    public static string Day(DateTime at) => Moments.Day(DateOnly.FromDateTime(at));
}
