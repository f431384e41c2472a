namespace AiGovernance.Documents;

/// <summary>Classes of the portal's style sheet for states and bars of a report, so that they look on screen as everywhere else.</summary>
internal static class ReportLook
{
    /// <returns>Null for plain text.</returns>
    public static string? Class(ReportMark mark) => mark switch
    {
        ReportMark.LowTier => "tier low",
        ReportMark.ModerateTier => "tier mod",
        ReportMark.HighTier => "tier high",
        ReportMark.CriticalTier => "tier crit",
        ReportMark.ProhibitedTier => "tier proh",
        ReportMark.NotRated => "tier none",
        ReportMark.Evidenced => "cov e",
        ReportMark.PartlyEvidenced => "cov p",
        ReportMark.Gap => "cov g",
        ReportMark.NotApplicable => "cov n",
        ReportMark.StatusNeutral => "status",
        ReportMark.StatusInfo => "status info",
        ReportMark.StatusGood => "status good",
        ReportMark.StatusWait => "status wait",
        ReportMark.StatusBad => "status bad",
        _ => null,
    };

    public static string Class(ReportFill fill) => fill switch
    {
        ReportFill.Part => "p",
        ReportFill.Missing => "g",
        ReportFill.Outside => "n",
        ReportFill.Counter => "t",
        ReportFill.LowTier => "low",
        ReportFill.ModerateTier => "mod",
        ReportFill.HighTier => "high",
        ReportFill.CriticalTier => "crit",
        ReportFill.ProhibitedTier => "proh",
        _ => "e",
    };
}
