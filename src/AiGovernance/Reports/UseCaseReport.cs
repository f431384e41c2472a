using System.Text;
using System.Text.Json.Nodes;
using AiGovernance.Common;
using AiGovernance.Documents;
using AiGovernance.Frameworks;
using AiGovernance.Organisation;
using AiGovernance.Parts;
using AiGovernance.UseCases;

namespace AiGovernance.Reports;

/// <summary>Builds the use-case alignment report from what was read. Pure: same data, same report (RP-3).</summary>
public static class UseCaseReport
{
    public const string Product = DocumentWords.Product;

    public static Report Of(UseCaseReportData data, RmfCatalogue catalogue, OrganisationProfile organisation, RegisterEntry entry) => new()
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
            new("Framework", catalogue.Title),
        ],
        Front = [Summary(data)],
        Sections =
        [
            UseCaseSections.TheCase(data),
            UseCaseSections.Risk(data),
            .. UseCaseSections.EuAct(data, organisation),
            UseCaseSections.Reviews(data),
            UseCaseSections.Decision(data),
            UseCaseSections.Conditions(data),
            AlignmentSections.Overview(data.Coverage, catalogue),
            .. AlignmentSections.Functions(data.Coverage, catalogue),
            UseCaseSections.Life(data),
            Checking(entry),
        ],
        Footer = [catalogue.CountsLine, $"Register {entry.Number}. Trail entry {entry.CheckpointNumber}, {entry.CheckpointHash[..16]}."],
        Attachments = [new ReportAttachment("evidence.json", "application/json", "The 72 verdicts and the stored score as data", Evidence(data))],
    };

    private static ReportPhrase Marked(UseCaseReportData data)
    {
        var (text, look) = CaseWords.Of(data.UseCase.Standing);
        return ReportPhrase.Marked(data.UseCase.InProduction ? text + ", in production" : text, ReportWords.Mark(look));
    }

    private static ReportSection Summary(UseCaseReportData data)
    {
        var total = data.Coverage.Total;
        var open = data.Conditions.Count(c => !c.IsSettled);
        return new("Summary",
        [
            new ReportText($"{data.UseCase.Title} is {Said(data)}. {Decided(data)} Of the 72 subcategories of NIST AI RMF 1.0, {total.Shown} are evidenced for it, {total.Partial} in part, {total.Gap} are gaps and {total.NotApplicable} do not apply."),
            new ReportText(data.Conditions.Count == 0 ? "No conditions are attached." : $"Of {Moments.Count(data.Conditions.Count, "condition")}, {open} {(open == 1 ? "is" : "are")} not settled."),
            new ReportText("The framework is voluntary. This report speaks of alignment with it, never of compliance.", IsNote: true),
        ]);
    }

    private static string Said(UseCaseReportData data) =>
        (data.UseCase.Tier is { } tier ? $"rated {tier}" : "not rated") + " and " + CaseWords.Of(data.UseCase.Standing).Text.ToLowerInvariant() + (data.UseCase.InProduction ? ", and it runs in production" : "");

    private static string Decided(UseCaseReportData data) => data.InForce is { } decision
        ? $"The {(decision.Body is Approvals.DecisionBody.Committee ? "ethics committee" : "governance office")} decided on {Moments.Day(DateOnly.FromDateTime(decision.DecidedAt))}{(decision.EndsOn is { } end ? $"; the approval ends on {Moments.Day(end)}" : "")}."
        : "It is not decided, so it is not allowed.";

    private static ReportSection Checking(RegisterEntry entry) => new("Checking this document",
    [
        new ReportText($"This is document {entry.Number} of the register. A document cannot print its own hash: give the file to the page Reports, Check a document, which says whether it was issued here and is unaltered."),
        new ReportFacts([new("Register number", entry.Number), new("Trail entry when begun", entry.CheckpointNumber.ToString(System.Globalization.CultureInfo.InvariantCulture)), new("Hash of that entry", entry.CheckpointHash)]),
    ]);

    private static byte[] Evidence(UseCaseReportData data) => Encoding.UTF8.GetBytes(CanonicalJson.Of(new JsonObject
    {
        ["asOf"] = data.AsOf.ToString("O"),
        ["reference"] = data.UseCase.Reference,
        ["revisionHash"] = data.Revision?.Hash,
        ["score"] = data.Revision is { Score.Length: > 0 } scored ? JsonNode.Parse(scored.Score) : null,
        ["subcategories"] = new JsonArray([.. data.Coverage.Rows.Select(r => (JsonNode)new JsonObject
        {
            ["id"] = r.Subcategory.Id, ["verdict"] = r.Verdict.ToString(), ["basis"] = r.Basis.ToString(), ["text"] = r.Result.Text,
            ["records"] = new JsonArray([.. r.Result.Links.Select(l => (JsonNode)l.Route)]),
        })]),
    }));
}
