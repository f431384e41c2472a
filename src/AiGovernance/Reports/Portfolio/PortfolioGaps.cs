using AiGovernance.Documents;
using AiGovernance.Frameworks;

namespace AiGovernance.Reports.Portfolio;

/// <summary>What is not shown, and who could close it.</summary>
internal static class PortfolioGaps
{
    private const int MostNamed = 4;

    /// <summary>So many that lack the same are said once.</summary>
    private const int ManyAlike = 8;

    public static ReportSection Section(PortfolioData data, Coverage coverage)
    {
        var open = coverage.Rows.Where(r => r.Verdict is Verdict.Gap or Verdict.Partial).OrderBy(r => r.Verdict is Verdict.Partial).Select(r => (Row: r, Who: Who(data, r))).ToList();
        var alike = open.GroupBy(r => (r.Row.Verdict, r.Row.Result.Text, r.Who)).Where(g => g.Count() >= ManyAlike).ToList();
        var others = open.Except(alike.SelectMany(g => g)).ToList();
        return new("Gaps, and who could close them",
        [
            .. open.Count == 0 ? [new ReportText("Nothing that applies is missing.")] : Array.Empty<ReportBlock>(),
            .. alike.Select(g => new ReportText(new ReportRun[] { new($"{g.Count()} alike. ", Strong: true), new($"{g.Key.Text} {g.Key.Who} {string.Join(", ", g.Select(r => r.Row.Subcategory.Id))}.") })),
            .. others.Count == 0 ? Array.Empty<ReportBlock>() : [new ReportTable([new("Subcategory", 4, NamesRow: true), new("Verdict", 3), new("What is missing", 10), new("Who could close it", 10)],
                [.. others.Select(r => new ReportRow(r.Row.Subcategory.Id, ReportWords.Verdict(r.Row), r.Row.Result.Text, r.Who))])],
        ]);
    }

    public static bool IsHidden(PortfolioData data, EvidenceLink link) => link.Route.Split('/', '?').Any(data.Hidden.Contains);

    /// <summary>An attestation where records can show no more (FW-3); else the people of the cases that lack a record, else the governance office.</summary>
    private static string Who(PortfolioData data, CoverageRow row)
    {
        if (row.MayBeAttested) return $"Compliance{(data.Attesters.Count == 0 ? ", which nobody is" : $" ({string.Join(", ", data.Attesters)})")}, by an attestation.";
        var cases = row.Result.Links.Where(l => !IsHidden(data, l)).Select(l => l.Text.Split(':')[0]).Where(t => t.StartsWith("AI-", StringComparison.Ordinal)).Distinct().ToList();
        if (cases.Count == 0) return "Governance office, by its records.";
        var more = cases.Count > MostNamed ? " and others" : "";
        return $"Owners and reviewers of {string.Join(", ", cases.Take(MostNamed))}{more}, on the case.";
    }
}
