using System.Globalization;
using AiGovernance.Dashboard;
using AiGovernance.Dashboard.Figures;
using AiGovernance.Documents;
using AiGovernance.Parts;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Reports.Executive;

/// <summary>The parts of the executive summary, each a chart or a short table.</summary>
internal static class ExecutiveSections
{
    private static readonly (Exposure Exposure, string Name, ReportFill Fill)[] groups =
    [
        (Exposure.InProduction, "In production", ReportFill.Full), (Exposure.Allowed, "Allowed, not started", ReportFill.Counter),
        (Exposure.Undecided, "No decision yet", ReportFill.Missing), (Exposure.Closed, "Stopped or closed", ReportFill.Outside),
    ];

    public static ReportSection ByTier(RegisterFigures figures) => new("Exposure by tier",
    [
        new ReportChart($"Use cases by tier: {string.Join(", ", TiersOf(figures).Select(t => $"{ReportWords.Name(t)} {figures.In(t)}"))}.",
            [.. TiersOf(figures).Reverse().Select(t => new ReportBar(ReportWords.Name(t), $"{figures.In(t, Exposure.InProduction)} of {figures.In(t)}",
                [.. groups.Select(g => new ReportShare(g.Name, figures.In(t, g.Exposure), g.Fill))]))]) { Caption = "Use cases; the numbers are in production, of all" },
    ]);

    public static ReportSection Risks(ExecutiveData data) => new("Top risks in production", data.Risks.Count == 0
        ? [new ReportText("Nothing in production is rated High or above or runs without approval.")]
        :
        [
            new ReportTable([new("Use of AI", 9, NamesRow: true), new("Unit and owner", 6), new("Tier", 4), new("Why it is here", 8)], [.. data.Risks.Select(r => new ReportRow(
                $"{r.Reference} {Short(r.Title)}", r.Owner is null ? $"{r.Unit}, no owner" : $"{r.Unit}, {r.Owner}", ReportWords.Tier(r.Tier, r.TierByScore), Why(r, data.Figures)))]),
        ]);

    /// <summary>Where nothing was decided, the sentence above says so; overdue likewise.</summary>
    public static IEnumerable<ReportSection> Speed(AnswerTime time)
    {
        if (time.All.Decided == 0) yield break;
        var decided = time.ByMonth.Where(m => m.Took.Decided > 0).ToList();
        yield return new("Speed: working days from submission to decision",
        [
            new ReportPlot($"Working days to decision by month: {string.Join("; ", decided.Select(m => $"{Month(m.Month)} median {m.Took.Median}, nine of ten within {m.Took.High}"))}.", ReportPlotForm.Lines,
                [.. time.ByMonth.Select(m => Month(m.Month))],
                [new("Median", [.. time.ByMonth.Select(m => m.Took.Median)]), new("Nine of ten", [.. time.ByMonth.Select(m => m.Took.High)], ReportFill.Missing)]) { Naming = "Working days" },
            new ReportText($"Decided by month: {string.Join(", ", decided.Select(m => $"{Month(m.Month)} {m.Took.Decided}"))}. By tier, median and nine of ten: {string.Join("; ", time.ByTier.OrderByDescending(t => t.Key).Select(t => $"{t.Key} {t.Value.Median} / {t.Value.High} ({t.Value.Decided})"))}.", IsNote: true),
        ]);
    }

    public static IEnumerable<ReportSection> Overdue(ExecutiveData data)
    {
        var rows = data.Overdue.Conditions.Concat(data.Overdue.Reviews).OrderBy(r => r.DueOn).Take(ExecutiveData.MostOverdue).ToList();
        if (rows.Count > 0)
            yield return new("Longest overdue", [new ReportTable([new("What", 5, NamesRow: true), new("Use of AI", 9), new("With", 4), new("Due", 3), new("Working days over", 3, Figures: true)],
                [.. rows.Select(r => new ReportRow(r.What, $"{r.Reference} {Short(r.Title)}", r.With ?? "nobody yet", Moments.Day(r.DueOn), -r.DaysLeft))])]);
    }

    /// <summary>As on the dashboard: "not rated" only where there is such a case.</summary>
    private static IReadOnlyList<RiskTier?> TiersOf(RegisterFigures figures) =>
        [.. figures.In(null) > 0 ? new RiskTier?[] { null } : [], .. Enum.GetValues<RiskTier>().Cast<RiskTier?>()];

    private static string Why(TopRisk risk, RegisterFigures figures)
    {
        var reasons = new List<string>();
        if (risk.Standing is not (Standing.Approved or Standing.ApprovedWithConditions)) reasons.Add($"runs without approval ({CaseWords.Of(risk.Standing).Text.ToLowerInvariant()})");
        if (risk.Overdue > 0) reasons.Add($"{Moments.Count(risk.Overdue, "condition")} overdue");
        if (risk.ReviewDueOn is { } end && end >= figures.Today && end <= figures.Overdue.EndsUntil) reasons.Add($"approval ends on {Moments.Day(end)}");
        return reasons.Count == 0 ? $"rated {ReportWords.Name(risk.Tier)}" : string.Join(", ", reasons);
    }

    private static string Month(DateOnly month) => month.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Titles of an inventory can be 400 characters long; two pages are two pages.</summary>
    public static string Short(string title) => title.Length <= MostTitle ? title : string.Concat(title.AsSpan(0, MostTitle - 3).TrimEnd(), "...");

    private const int MostTitle = 70;
}
