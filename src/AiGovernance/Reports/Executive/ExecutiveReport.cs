using AiGovernance.Dashboard.Figures;
using AiGovernance.Documents;
using AiGovernance.Frameworks;
using AiGovernance.Frameworks.GenAi;
using AiGovernance.Organisation;

namespace AiGovernance.Reports.Executive;

/// <summary>Builds the executive summary: two pages, the first lines of which a board member reads in a minute. Pure: same data, same report (RP-3).</summary>
public static class ExecutiveReport
{
    public static Report Of(ExecutiveData data, RmfCatalogue catalogue, GenAiCatalogue genAi, OrganisationProfile organisation, RegisterEntry entry) => new()
    {
        Kind = IssueExecutiveReport.Kind,
        Title = IssueExecutiveReport.Title,
        Subject = "Use of AI: exposure, speed, what is overdue, and the gravest risks",
        Organisation = organisation.Name,
        Classification = "Internal",
        AsOf = data.AsOf,
        Product = DocumentWords.Product,
        RegisterNumber = entry.Number,
        HasContents = false,
        Front = [new("In one minute", [.. Sentence(data.Figures), new ReportList([.. ExecutiveSentences.Of(data)])])],
        Sections =
        [
            ExecutiveSections.ByTier(data.Figures),
            ExecutiveSections.Risks(data),
            .. ExecutivePlaces.Section(data.Figures),
            .. ExecutiveSections.Speed(data.Figures.Time),
            .. ExecutiveSections.Overdue(data),
        ],
        Footer = [ReportFrame.Counts(catalogue, genAi), $"{DocumentWords.Product}. {entry.Footer}", entry.Check],
    };

    /// <summary>The sentence of the dashboard.</summary>
    private static IEnumerable<ReportBlock> Sentence(RegisterFigures figures)
    {
        var parts = Headline.Of(figures);
        yield return new ReportText(figures.Cases == 0 ? Headline.Empty : parts.Count == 0 ? Headline.Quiet
            : (ReportPhrase)new ReportRun(string.Join("; ", parts.Select(p => $"{p.Linked} {p.Rest}")) + ".", Strong: true));
    }
}
