using AiGovernance.Documents;
using AiGovernance.Frameworks;
using AiGovernance.Parts;
using AiGovernance.RiskScoring;

namespace AiGovernance.Reports;

/// <summary>How tiers, states and verdicts are called and marked in documents: the words of the screen.</summary>
internal static class ReportWords
{
    public static string Name(RiskTier? tier) => tier?.ToString() ?? "Not rated";

    public static ReportPhrase Tier(RiskTier? tier) => tier is { } rated
        ? ReportPhrase.Marked(rated.ToString(), rated switch
        {
            RiskTier.Low => ReportMark.LowTier,
            RiskTier.Moderate => ReportMark.ModerateTier,
            RiskTier.High => ReportMark.HighTier,
            RiskTier.Critical => ReportMark.CriticalTier,
            _ => ReportMark.ProhibitedTier,
        })
        : ReportPhrase.Marked(Name(null), ReportMark.NotRated);

    public static ReportFill Fill(RiskTier tier) => tier switch
    {
        RiskTier.Low => ReportFill.LowTier,
        RiskTier.Moderate => ReportFill.ModerateTier,
        RiskTier.High => ReportFill.HighTier,
        RiskTier.Critical => ReportFill.CriticalTier,
        _ => ReportFill.ProhibitedTier,
    };

    /// <summary>Both values where people changed the tier (RS-6).</summary>
    public static ReportPhrase Tier(RiskTier? tier, RiskTier? byScore)
    {
        var phrase = Tier(tier);
        return byScore is { } score ? new(Runs: [.. phrase.Runs, new ReportRun($" ({(tier > score ? "raised" : "lowered")} from {score})")]) : phrase;
    }

    public static ReportMark Mark(Look look) => look switch
    {
        Look.Info => ReportMark.StatusInfo,
        Look.Good => ReportMark.StatusGood,
        Look.Wait => ReportMark.StatusWait,
        Look.Bad => ReportMark.StatusBad,
        _ => ReportMark.StatusNeutral,
    };

    public static ReportPhrase Verdict(CoverageRow row) => row.Verdict switch
    {
        Frameworks.Verdict.Evidenced => ReportPhrase.Marked("Evidenced", ReportMark.Evidenced),
        Frameworks.Verdict.Inherited => ReportPhrase.Marked("Inherited", ReportMark.Evidenced),
        Frameworks.Verdict.Partial => ReportPhrase.Marked("Partial", ReportMark.PartlyEvidenced),
        Frameworks.Verdict.Gap => ReportPhrase.Marked("Gap", ReportMark.Gap),
        _ => ReportPhrase.Marked("Not applicable", ReportMark.NotApplicable),
    };
}
