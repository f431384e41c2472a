using AiGovernance.Reports;
using AiGovernance.Reports.DueDiligence;
using AiGovernance.Reports.Executive;
using AiGovernance.Reports.Making;
using AiGovernance.Reports.Portfolio;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Dashboard;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.Vendors;

namespace AiGovernance.Tests.Reports;

public class ReportsMatrix : IActionRows
{
    private static readonly Part[] WhoIssue = [Part.Governance, Part.Compliance, Part.Executive, Part.Auditor];

    private static readonly Part[] WhoSeeTheCase = [Part.Submitter, Part.Sponsor, Part.Owner, Part.Colleague, Part.UnitLead, .. WhoIssue, Part.System];

    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<IssueUseCaseReport>().Given(Decided.WithConditions).Act((h, useCase) => h.Handle(useCase.Reference)).May([.. WhoIssue, Part.System]),
        Row.Of<IssueDecisionLetter>().Given(Decided.WithConditions).Act((h, useCase) => h.Handle(useCase.Reference)).May(WhoSeeTheCase),
        Row.Of<IssueExecutiveReport>().Given(ARegister.OfEverything).Act((h, _) => h.Handle()).May([.. WhoIssue, Part.System]),
        Row.Of<IssuePortfolioReport>().Given(ARegister.OfEverything).Act((h, _) => h.Handle(null)).May([.. WhoIssue, Part.System]),
        Row.Of<IssuePortfolioReport>("looking back").Given(ARegister.OfEverything).Act((h, _) => h.Handle(TestClock.Start.AddDays(-90))).May([.. WhoIssue, Part.System]),
        Row.Of<IssueVendorReport>().Given(AVendor.Proposed).Act((h, v) => h.Handle(v.Assessment)).May(Part.Governance, Part.Compliance, Part.Auditor, Part.System),
        Row.Of<ListDocuments>().Act(h => h.Handle(1)).May(WhoIssue),
        Row.Of<ListReportSubjects>().Given(AVendor.Proposed).Act((h, _) => h.Handle()).May([.. WhoIssue, Part.System]),
        Row.Of<ReadDocument>().Given(Issued).Act((h, number) => h.Handle(number)).May(WhoIssue),
        Row.Of<OpenDocumentData>().Given(Issued).Act((h, number) => h.Handle(number)).May(WhoIssue),
        Row.Of<OpenDocument>().Given(Issued).Act((h, number) => h.Handle(number)).May(WhoIssue),
    ];

    private static async Task<string> Issued(TestPortal portal)
    {
        var useCase = await Decided.WithConditions(portal);
        return (await portal.In(Part.Compliance, (IssueUseCaseReport h) => h.Handle(useCase.Reference))).Value!.Number;
    }
}
