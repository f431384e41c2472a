using System.Text;
using System.Text.Json.Nodes;
using AiGovernance.Common;
using AiGovernance.Documents;
using AiGovernance.Frameworks;
using AiGovernance.Frameworks.GenAi;
using AiGovernance.Organisation;
using AiGovernance.Parts;
using AiGovernance.UseCases;

namespace AiGovernance.Reports;

/// <summary>Builds the use-case alignment report from what was read. Pure: same data, same report (RP-3).</summary>
public static class UseCaseReport
{
    public const string Product = DocumentWords.Product;

    public static Report Of(UseCaseReportData data, RmfCatalogue catalogue, GenAiCatalogue genAi, OrganisationProfile organisation, RegisterEntry entry) => new()
    {
        Kind = "use-case",
        Title = "Use-case alignment report",
        Subject = $"{data.UseCase.Reference} {data.UseCase.Title}",
        Organisation = organisation.Name,
        Classification = data.UseCase.IsConfidential ? "Confidential" : "Internal",
        AsOf = data.AsOf,
        Product = Product,
        RegisterNumber = entry.Number,
        Facts =
        [
            new("Standing", Marked(data)),
            new("Tier", ReportWords.Tier(data.UseCase.Tier, data.UseCase.TierByScore)),
            new("Business unit", data.Unit),
            new("Accountable owner", data.Name(data.UseCase.OwnerId?.Value)),
        ],
        Front = [Summary(data, catalogue)],
        Sections =
        [
            UseCaseSections.TheCase(data),
            UseCaseSections.Risk(data),
            .. UseCaseSections.EuAct(data, organisation),
            UseCaseSections.Reviews(data),
            UseCaseSections.Decision(data),
            .. UseCaseSections.Conditions(data),
            AlignmentSections.Overview(data.Coverage, catalogue, AlignmentSections.Functions(data.Coverage, catalogue)),
            UseCaseSections.Life(data),
            ReportFrame.Checking(entry),
        ],
        Footer = [ReportFrame.Counts(catalogue, genAi), entry.Footer, entry.Check],
        Attachments = [new ReportAttachment("evidence.json", "application/json", "The 72 verdicts and the stored score as data", Evidence(data))],
    };

    private static ReportPhrase Marked(UseCaseReportData data)
    {
        var (text, look) = CaseWords.Of(data.UseCase.Standing);
        return ReportPhrase.Marked(data.UseCase.InProduction ? text + ", in production" : text, ReportWords.Mark(look));
    }

    private static ReportSection Summary(UseCaseReportData data, RmfCatalogue catalogue)
    {
        var total = data.Coverage.Total;
        var open = data.Conditions.Count(c => !c.IsSettled);
        return new("Summary",
        [
            new ReportText($"This use of AI is {Said(data)}. {Decided(data)} " + (data.Conditions.Count == 0 ? "No conditions are attached." : $"Of {Moments.Count(data.Conditions.Count, "condition")}, {open} {(open == 1 ? "is" : "are")} not settled.")),
            new ReportText($"Of the 72 subcategories of NIST AI RMF 1.0, {total.Shown} are shown for it ({total.Inherited} of them by the organisation), {total.Partial} in part, {total.Gap} are gaps and {total.NotApplicable} do not apply."),
            AlignmentSections.Chart(data.Coverage, catalogue),
            new ReportText("The framework is voluntary. This report speaks of alignment with it, never of compliance.", IsNote: true),
        ]);
    }

    private static string Said(UseCaseReportData data) =>
        (data.UseCase.Tier is { } tier ? $"rated {tier}" : "not rated") + " and " + CaseWords.Of(data.UseCase.Standing).Text.ToLowerInvariant() + (data.UseCase.InProduction ? ", and it runs in production" : "");

    private static string Decided(UseCaseReportData data) => data.InForce is { } decision
        ? $"The {(decision.Body is Approvals.DecisionBody.Committee ? "ethics committee" : "governance office")} decided on {Moments.Day(DateOnly.FromDateTime(decision.DecidedAt))}{(decision.EndsOn is { } end ? $"; the approval ends on {Moments.Day(end)}" : "")}."
        : "It is not decided, so it is not allowed.";

    private static byte[] Evidence(UseCaseReportData data) => Encoding.UTF8.GetBytes(CanonicalJson.Of(new JsonObject
    {
        ["asOf"] = data.AsOf.ToString("O"),
        ["reference"] = data.UseCase.Reference,
        ["revisionHash"] = data.Revision?.Hash,
        ["score"] = data.Revision is { Score.Length: > 0 } scored ? JsonNode.Parse(scored.Score) : null,
        ["subcategories"] = AlignmentSections.Data(data.Coverage),
    }));
}
