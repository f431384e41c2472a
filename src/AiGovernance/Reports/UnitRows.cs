using AiGovernance.Documents;
using AiGovernance.Parts;

namespace AiGovernance.Reports;

/// <summary>Keeps a heat map of business units to a few rows: the first ones, and one for the sums of the others.</summary>
internal static class UnitRows
{
    public static IReadOnlyList<ReportHeatRow> First(int most, IReadOnlyList<ReportHeatRow> rows) => rows.Count <= most ? rows :
    [
        .. rows.Take(most),
        new(Moments.Count(rows.Count - most, "other unit"), [.. rows[most].Values.Select((_, column) => rows.Skip(most).Sum(r => r.Values[column]))]),
    ];
}
