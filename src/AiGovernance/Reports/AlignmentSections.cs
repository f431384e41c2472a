using AiGovernance.Documents;
using AiGovernance.Frameworks;

namespace AiGovernance.Reports;

/// <summary>The part of a report that goes through the 72 subcategories.</summary>
internal static class AlignmentSections
{
    public static ReportSection Overview(Coverage coverage, RmfCatalogue catalogue) => new("Alignment with NIST AI RMF 1.0",
    [
        new ReportText("Each subcategory has a verdict that a rule draws from the portal's records, or that Compliance attests until a date. Inherited means that the organisation shows it for all its use cases."),
        new ReportTable(
            [new("Function", 3, NamesRow: true), new("Evidenced", 2, Figures: true), new("Inherited", 2, Figures: true), new("Partial", 2, Figures: true), new("Gap", 2, Figures: true), new("Not applicable", 2, Figures: true), new("Of", 1, Figures: true), new("Shown", 2, Figures: true)],
            [.. catalogue.Functions.Select(f => Counts(f.Id, coverage.ByFunction[f.Id]))]) { Total = Counts("All", coverage.Total) },
        new ReportText("Shown: evidenced or inherited, of those that apply.", IsNote: true),
    ]);

    /// <summary>One section for each function, all its subcategories in the order of the framework.</summary>
    public static IEnumerable<ReportSection> Functions(Coverage coverage, RmfCatalogue catalogue) => catalogue.Functions.Select(function =>
        new ReportSection(function.Id, [new ReportTable(
            [new("Subcategory", 5, NamesRow: true), new("What it asks", 11), new("Verdict", 5), new("What shows it", 16)],
            [.. coverage.Rows.Where(r => r.Subcategory.Function == function.Id).Select(Row)])]));

    private static ReportRow Counts(string name, CoverageCounts counts) => new(name, counts.Evidenced, counts.Inherited, counts.Partial, counts.Gap, counts.NotApplicable, counts.Total, $"{counts.Percent} %");

    private static ReportRow Row(CoverageRow row) => new(row.Subcategory.Id, row.Subcategory.Wording, ReportWords.Verdict(row), row.Result.Text);
}
