using System.Text;
using System.Text.Json.Nodes;
using AiGovernance.Common;
using AiGovernance.Documents;
using AiGovernance.Frameworks;
using AiGovernance.Frameworks.GenAi;
using AiGovernance.Organisation;

namespace AiGovernance.Reports.Portfolio;

/// <summary>Builds the portfolio alignment report from what was read. Pure: same data, same report (RP-3).</summary>
public static class PortfolioReport
{
    public static Report Of(PortfolioData data, RmfCatalogue catalogue, GenAiCatalogue genAi, OrganisationProfile organisation, RegisterEntry entry) => new()
    {
        Kind = IssuePortfolioReport.Kind,
        Title = IssuePortfolioReport.Title,
        Subject = "Use of AI in the organisation against NIST AI RMF 1.0",
        Organisation = organisation.Name,
        Classification = "Internal",
        AsOf = data.AsOf,
        Product = DocumentWords.Product,
        RegisterNumber = entry.Number,
        Facts = [new("Covers", $"{data.Cases.Count} use cases, {data.Running} of them in production")],
        Front = [PortfolioSections.Summary(data, catalogue), .. PortfolioPlaces.Attention(data)],
        Sections = [.. PortfolioPlaces.Section(data), .. Alignment(data, catalogue), PortfolioSections.Cases(data), ReportFrame.Checking(entry)],
        Footer = [ReportFrame.Counts(catalogue, genAi), entry.Footer, entry.Check],
        Attachments = data.Coverage is null ? [] : [new ReportAttachment("evidence.json", "application/json", "The 72 verdicts of the organisation as data", Evidence(data, data.Coverage))],
    };

    private static IEnumerable<ReportSection> Alignment(PortfolioData data, RmfCatalogue catalogue) => data.Coverage is not { } coverage ? [] :
    [
        AlignmentSections.Overview(coverage, catalogue) with { StartsPage = data.Cases.Count > 0 },
        PortfolioSections.Categories(coverage, catalogue),
        PortfolioGaps.Section(data, coverage),
        new("Subcategory by subcategory", [.. AlignmentSections.Functions(coverage, catalogue)]),
    ];

    private static byte[] Evidence(PortfolioData data, Coverage coverage) => Encoding.UTF8.GetBytes(CanonicalJson.Of(new JsonObject
    {
        ["asOf"] = data.AsOf.ToString("O"),
        ["subcategories"] = AlignmentSections.Data(coverage, l => !PortfolioGaps.IsHidden(data, l)),
    }));
}
