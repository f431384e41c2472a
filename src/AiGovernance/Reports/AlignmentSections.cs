using System.Text.Json.Nodes;
using AiGovernance.Documents;
using AiGovernance.Frameworks;

namespace AiGovernance.Reports;

/// <summary>The part of a report that goes through the 72 subcategories.</summary>
internal static class AlignmentSections
{
    public static ReportSection Overview(Coverage coverage, RmfCatalogue catalogue, params IEnumerable<ReportBlock> more) => new("Alignment with NIST AI RMF 1.0",
    [
        new ReportText("Each subcategory has a verdict that a rule draws from the portal's records, or that Compliance attests until a date. Inherited means that the organisation shows it for all its use cases."),
        new ReportTable(
            [new("Function", 3, NamesRow: true), new("Evidenced", 2, Figures: true), new("Inherited", 2, Figures: true), new("Partial", 2, Figures: true), new("Gap", 2, Figures: true), new("Not applicable", 2, Figures: true), new("All", 1, Figures: true), new("Shown", 4)],
            [.. catalogue.Functions.Select(f => Counts(f.Id, coverage.ByFunction[f.Id]))]) { Total = Counts("All", coverage.Total) },
        new ReportText("Shown: evidenced or inherited, of those that apply.", IsNote: true),
        .. more,
    ]);

    /// <summary>One section for each function, all its subcategories in the order of the framework.</summary>
    public static IEnumerable<ReportSection> Functions(Coverage coverage, RmfCatalogue catalogue) => catalogue.Functions.Select(function =>
        new ReportSection(function.Id, [new ReportTable(
            [new("Subcategory", 6, NamesRow: true), new("What it asks", 11), new("Verdict", 6), new("What shows it", 16)],
            [.. coverage.Rows.Where(r => r.Subcategory.Function == function.Id).Select(Row)])]));

    /// <summary>The verdicts for machines, with the way to their records.</summary>
    /// <param name="shown">Links that may be named; all of them without.</param>
    public static JsonArray Data(Coverage coverage, Func<EvidenceLink, bool>? shown = null) => new([.. coverage.Rows.Select(r => (JsonNode)new JsonObject
    {
        ["id"] = r.Subcategory.Id, ["verdict"] = r.Verdict.ToString(), ["basis"] = r.Basis.ToString(), ["text"] = r.Result.Text,
        ["records"] = new JsonArray([.. r.Result.Links.Where(shown ?? (_ => true)).Select(l => (JsonNode)l.Route)]),
    })]);

    /// <summary>How far each function is shown, as bars.</summary>
    public static ReportChart Chart(Coverage coverage, RmfCatalogue catalogue) => new(
        $"Shown by function: {string.Join(", ", catalogue.Functions.Select(f => $"{f.Id} {coverage.ByFunction[f.Id].Shown} of {coverage.ByFunction[f.Id].Applicable}"))}.",
        [.. catalogue.Functions.Select(f => Bar(f.Id, coverage.ByFunction[f.Id]))])
    { Caption = "Subcategories by function" };

    private static ReportBar Bar(string function, CoverageCounts counts) => new(function, $"{counts.Shown} of {counts.Applicable}",
        [new("Shown", counts.Shown), new("Partial", counts.Partial, ReportFill.Part), new("Gap", counts.Gap, ReportFill.Missing), new("Not applicable", counts.NotApplicable, ReportFill.Outside)]);

    private static ReportRow Counts(string name, CoverageCounts counts) => new(name, counts.Evidenced, counts.Inherited, counts.Partial, counts.Gap, counts.NotApplicable, counts.Total, new ReportCell($"{counts.Percent} %", Bar(name, counts)));

    private static ReportRow Row(CoverageRow row) => new(row.Subcategory.Id, row.Subcategory.Wording, ReportWords.Verdict(row), row.Result.Text);
}
