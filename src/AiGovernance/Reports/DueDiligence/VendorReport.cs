using AiGovernance.Documents;
using AiGovernance.Organisation;
using AiGovernance.Parts;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assessments;

namespace AiGovernance.Reports.DueDiligence;

/// <summary>Builds the vendor due-diligence report of one assessment. Pure: same data, same report (RP-3).</summary>
public static class VendorReport
{
    public static Report Of(VendorReportData data, OrganisationProfile organisation, RegisterEntry entry) => new()
    {
        Kind = IssueVendorReport.Kind,
        Title = IssueVendorReport.Title,
        Subject = $"{data.Vendor.Name}: {data.Product.Name}, {data.Product.Plan}",
        Organisation = organisation.Name,
        Classification = "Confidential",
        AsOf = data.AsOf,
        Product = DocumentWords.Product,
        RegisterNumber = entry.Number,
        Facts =
        [
            new("Result", Result(data)),
            new("Valid until", data.Product.ValidUntil is { } end ? Moments.Day(end) : "no result in force"),
            new("Share", $"{data.Score.Total.Percent} % of the points that can be reached"),
            new("Domain", data.Vendor.Domain),
        ],
        Front = [Summary(data)],
        Sections =
        [
            VendorSections.Course(data),
            VendorSections.Shares(data),
            .. VendorSections.HardFails(data),
            .. VendorSections.Findings(data),
            VendorSections.Assurance(data),
            VendorSections.Evidence(data),
            VendorSections.Cases(data),
            ReportFrame.Checking(entry),
        ],
        Footer = [$"Questionnaire {data.Assessment.Questionnaire}, sha-256 {data.Assessment.QuestionnaireHash[..16]}.", entry.Footer, entry.Check],
    };

    private static ReportPhrase Result(VendorReportData data)
    {
        var word = ReportPhrase.Marked(ResultWords.Of(data.Result), data.Result switch
        {
            VendorResult.Approved => ReportMark.StatusGood,
            VendorResult.ApprovedWithFindings => ReportMark.StatusWait,
            _ => ReportMark.StatusBad,
        });
        var state = data.Assessment.Status switch
        {
            AssessmentStatus.Decided => "",
            AssessmentStatus.Proposed => ", proposed, not decided",
            _ => ", as the answers stand; nobody has proposed a result",
        };
        return state.Length == 0 ? word : new ReportPhrase([.. word.Runs, new ReportRun(state)]);
    }

    private static ReportSection Summary(VendorReportData data) => new("Summary",
    [
        new ReportText($"{data.Vendor.Name} answered {Moments.Count(data.Lines.Count, "question")} on {data.Product.Name} ({data.Product.Plan}) and reaches {data.Score.Total.Percent} % of the points. {HardFails(data)} {Findings(data)}"),
        new ReportText($"{Moments.Count(data.Assurance.Gaps.Count(), "kind")} of assurance document {(data.Assurance.Gaps.Count() == 1 ? "is" : "are")} missing or lapsed. {Moments.Count(data.Cases.Count + data.Hidden, "use")} of AI {(data.Cases.Count + data.Hidden == 1 ? "relies" : "rely")} on the product."),
    ]);

    private static string HardFails(VendorReportData data) =>
        data.Score.HardFails.Count == 0 ? "No answer fails hard." : $"{Moments.Count(data.Score.HardFails.Count, "answer")} {(data.Score.HardFails.Count == 1 ? "fails" : "fail")} hard, which no points outvote (VN-5).";

    private static string Findings(VendorReportData data) => data.Score.Findings.Count == 0
        ? "There is no finding." : $"There {(data.Score.Findings.Count == 1 ? "is" : "are")} {Moments.Count(data.Score.Findings.Count, "finding")}, {data.Score.Findings.Count(f => f.Severity is FindingSeverity.High)} of them high.";
}
