using AiGovernance.Dashboard.Figures;
using AiGovernance.Documents;

namespace AiGovernance.Reports.Executive;

/// <summary>The business units in which most is at stake, as a heat map that keeps to a few rows.</summary>
internal static class ExecutivePlaces
{
    private const int MostUnits = 4;

    public static IEnumerable<ReportSection> Section(RegisterFigures figures)
    {
        var units = figures.Units.OrderByDescending(u => u.HighInProduction).ThenByDescending(u => u.InProduction).ThenByDescending(u => u.Cases).ThenBy(u => u.Name, StringComparer.Ordinal).ToList();
        if (units.Count == 0) yield break;
        var rows = UnitRows.First(MostUnits, [.. units.Select(u => new ReportHeatRow(ExecutiveSections.Short(u.Name), [u.Cases, u.InProduction, u.HighInProduction]))]);
        yield return new("Where it is used", [new ReportHeat($"Use cases by business unit: {string.Join(", ", units.Take(MostUnits).Select(u => $"{u.Name} {u.Cases}, {u.InProduction} in production"))}.",
            "Business unit", ["Registered", "In production", "High or above, in production"], rows)]);
    }
}
