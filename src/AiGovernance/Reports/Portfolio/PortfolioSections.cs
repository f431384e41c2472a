using AiGovernance.Documents;
using AiGovernance.Frameworks;
using AiGovernance.Parts;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Reports.Portfolio;

/// <summary>The parts of the portfolio report about the organisation and its cases.</summary>
internal static class PortfolioSections
{
    /// <summary>What a past instant can show and what it cannot (RP-5).</summary>
    public const string Past =
        "This report looks back. Standing, tier and production are those of that instant, from rows that are written at each change and never altered. Titles and units are those of today, "
        + "and so is what counts as confidential. Verdicts on the 72 subcategories are drawn from records as they are today, so they are left out.";

    /// <summary>The gravest first.</summary>
    public static IReadOnlyList<RiskTier?> Tiers { get; } = [.. Enum.GetValues<RiskTier>().Reverse().Cast<RiskTier?>(), null];

    public static ReportSection Summary(PortfolioData data, RmfCatalogue catalogue) => new("Summary",
    [
        .. data.IsPast ? [new ReportText(Past), new ReportText(Former(data))] : Array.Empty<ReportBlock>(),
        new ReportText(Register(data)),
        .. data.Coverage is { Total: var total } ? [new ReportText($"Of the 72 subcategories of NIST AI RMF 1.0, {total.Applicable} apply; {total.Shown} of them are shown by records or attested ({total.Percent} %), {total.Partial} in part, {total.Gap} are gaps."), AlignmentSections.Chart(data.Coverage, catalogue)] : Array.Empty<ReportBlock>(),
        .. ReportFrame.Confidential(data.Confidential) is { } hidden ? [new ReportText(hidden, IsNote: true)] : Array.Empty<ReportBlock>(),
        new ReportText("The framework is voluntary. This report speaks of alignment with it, never of compliance.", IsNote: true),
    ]);

    public static ReportSection Categories(Coverage coverage, RmfCatalogue catalogue) => new("Coverage by category",
    [
        new ReportTable(
            [new("Category", 3, NamesRow: true), new("What it asks", 9), new("Shown", 2, Figures: true), new("Partial", 2, Figures: true), new("Gap", 2, Figures: true), new("Apply", 2, Figures: true), new("Share", 4)],
            [.. catalogue.Categories.Select(c => Category(c, coverage.ByCategory[c.Id]))]),
    ]);

    public static ReportSection Cases(PortfolioData data)
    {
        var byTier = data.Cases.ToLookup(c => c.Tier);
        var occurring = Tiers.Where(t => t is not null || byTier[t].Any()).ToList();
        return new(data.IsPast ? "Every use case by tier, at that instant" : "Every use case by tier",
        [
            new ReportTable([new("Standing", 4, NamesRow: true), .. occurring.Select(t => new ReportColumn(ReportWords.Name(t), 2, Figures: true)), new("All", 2, Figures: true)],
                [.. Groups(data).Select(g => Counts(g.Name, g.Cases, occurring))]) { Total = Counts("All", data.Cases, occurring) },
            new ReportText("What is in production stands in that row alone.", IsNote: true),
            .. Tiers.Where(t => byTier[t].Any()).Select(t => new ReportSection($"{ReportWords.Name(t)}: {Moments.Count(byTier[t].Count(), "case")}", [Table([.. byTier[t]])])),
        ]);
    }

    /// <summary>Standings that nobody has are left out.</summary>
    private static IEnumerable<(string Name, IReadOnlyList<PortfolioRow> Cases)> Groups(PortfolioData data)
    {
        var byStanding = data.Cases.Where(c => !c.InProduction).ToLookup(c => c.Standing);
        return Enum.GetValues<Standing>().Where(s => byStanding[s].Any()).Select(s => (CaseWords.Of(s).Text, (IReadOnlyList<PortfolioRow>)[.. byStanding[s]]))
            .Prepend(("In production", [.. data.Cases.Where(c => c.InProduction)]));
    }

    private static ReportTable Table(IReadOnlyList<PortfolioRow> rows) => new(
        [new("Reference", 4, NamesRow: true), new("Title", 12), new("Unit", 7), new("Standing", 6), new("In production", 2)],
        [.. rows.Select(r => new ReportRow(r.Reference, Title(r), r.Unit, CaseWords.Of(r.Standing).Text, r.InProduction ? "yes" : "no"))]);

    private static string Title(PortfolioRow row) => row.TierByScore is { } score ? $"{row.Title} ({(row.Tier > score ? "raised" : "lowered")} from {score})" : row.Title;

    private static ReportRow Counts(string name, IReadOnlyList<PortfolioRow> rows, IEnumerable<RiskTier?> tiers) =>
        new([name, .. tiers.Select(t => (ReportCell)rows.Count(r => r.Tier == t)), rows.Count]);

    private static ReportRow Category(RmfCategory category, CoverageCounts counts) => new(category.Id, category.Wording, counts.Shown, counts.Partial, counts.Gap, counts.Applicable,
        new ReportCell($"{counts.Percent} %", new ReportBar($"{category.Id}: {counts.Shown} shown, {counts.Partial} in part, {counts.Gap} gaps, {counts.NotApplicable} not applicable", "",
            [new("Shown", counts.Shown), new("Partial", counts.Partial, ReportFill.Part), new("Gap", counts.Gap, ReportFill.Missing), new("Not applicable", counts.NotApplicable, ReportFill.Outside)])));

    private static string Register(PortfolioData data)
    {
        var rated = Tiers.Where(t => t is not null && data.In(t) > 0).Select(t => $"{data.In(t)} {t}").ToList();
        var words = rated.Count == 0 ? "none is rated" : $"{string.Join(", ", rated)}{(data.In(null) > 0 ? $", {data.In(null)} not rated" : "")}";
        return data.Cases.Count == 0 ? "No use of AI was registered." : $"The register holds {Moments.Count(data.Cases.Count, "use case")}: {words}. {data.Running} {(data.Running == 1 ? "runs" : "run")} in production.";
    }

    private static string Former(PortfolioData data) => data.Former is { } former
        ? $"The verdicts of that time stand in the portfolio report {former.Number}, issued as of {Moments.Exact(former.AsOf)}."
        : "No portfolio report was issued by then, so no document holds the verdicts of that time.";
}
