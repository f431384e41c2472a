using AiGovernance.Documents;
using AiGovernance.Parts;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Reports.Portfolio;

/// <summary>Where AI is used and how that grew, as charts; and what of it needs attention.</summary>
internal static class PortfolioPlaces
{
    private const int MostUnits = 12, MostNamed = 6;

    public static IEnumerable<ReportSection> Section(PortfolioData data)
    {
        if (data.Cases.Count == 0) yield break;
        yield return new("Where AI is used", [.. data.Trend.IsEmpty ? Array.Empty<ReportBlock>() : [data.Trend.Plot()], Units(data)]);
    }

    /// <summary>What a reader should not have to look for.</summary>
    public static IEnumerable<ReportSection> Attention(PortfolioData data)
    {
        var points = new[] { Unapproved(data), Gaps(data), Weakest(data), NotRated(data) }.OfType<string>().Select(p => (ReportPhrase)p).ToList();
        if (points.Count > 0) yield return new("What needs attention", [new ReportList(points, Numbered: true)]);
    }

    private static ReportHeat Units(PortfolioData data)
    {
        var tiers = PortfolioSections.Tiers.Where(t => data.In(t) > 0).ToList();
        var units = data.Cases.GroupBy(c => c.UnitId).Select(g => (Name: g.First().Unit, Cases: g.ToList())).OrderByDescending(u => u.Cases.Count).ThenBy(u => u.Name, StringComparer.Ordinal).ToList();
        var rows = UnitRows.First(MostUnits, [.. units.Select(u => new ReportHeatRow(u.Name, [.. tiers.Select(t => u.Cases.Count(c => c.Tier == t)), u.Cases.Count(c => c.InProduction)]))]);
        return new($"Use cases by business unit and tier; most are in {units[0].Name}, {units[0].Cases.Count} of {data.Cases.Count}.", "Business unit",
            [.. tiers.Select(ReportWords.Name), "In production"], rows)
        { Caption = "Use cases by business unit and tier" };
    }

    private static string? Unapproved(PortfolioData data)
    {
        var found = data.Cases.Where(c => c.InProduction && c.Standing is not (Standing.Approved or Standing.ApprovedWithConditions)).Select(c => c.Reference).ToList();
        return found.Count == 0 ? null : $"{Moments.Count(found.Count, "use case")} {(found.Count == 1 ? "runs" : "run")} without an approval in force: {Named(found)}.";
    }

    private static string? Gaps(PortfolioData data)
    {
        var gaps = data.Coverage?.Rows.Where(r => r.Verdict is Frameworks.Verdict.Gap).Select(r => r.Subcategory.Id).ToList() ?? [];
        return gaps.Count == 0 ? null : $"{(gaps.Count == 1 ? "1 subcategory is a gap" : $"{gaps.Count} subcategories are gaps")}: {Named(gaps)}.";
    }

    private static string? Weakest(PortfolioData data)
    {
        if (data.Coverage is not { } coverage) return null;
        var (function, counts) = coverage.ByFunction.Where(f => f.Value.Applicable > 0).MinBy(f => f.Value.Percent);
        return counts is null || counts.Percent == 100 ? null : $"{function} is shown least: {counts.Shown} of the {counts.Applicable} subcategories that apply.";
    }

    private static string? NotRated(PortfolioData data) => data.In(null) is var count && count == 0 ? null : $"{Moments.Count(count, "use case")} {(count == 1 ? "is" : "are")} not rated yet.";

    private static string Named(List<string> names) => string.Join(", ", names.Take(MostNamed)) + (names.Count > MostNamed ? $" and {names.Count - MostNamed} more" : "");
}
