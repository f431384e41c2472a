using AiGovernance.Reports;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Support;

namespace AiGovernance.Tests.Reports;

public class ReportsMatrix : IActionRows
{
    private static readonly Part[] WhoIssue = [Part.Governance, Part.Compliance, Part.Executive, Part.Auditor];

    private static readonly Part[] WhoSeeTheCase = [Part.Submitter, Part.Sponsor, Part.Owner, Part.Colleague, Part.UnitLead, .. WhoIssue, Part.System];

    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<IssueUseCaseReport>().Given(Decided.WithConditions).Act((h, useCase) => h.Handle(useCase.Reference)).May([.. WhoIssue, Part.System]),
        Row.Of<IssueDecisionLetter>().Given(Decided.WithConditions).Act((h, useCase) => h.Handle(useCase.Reference)).May(WhoSeeTheCase),
        Row.Of<ListDocuments>().Act(h => h.Handle(1)).May(WhoIssue),
        Row.Of<OpenDocument>().Given(Issued).Act((h, number) => h.Handle(number)).May(WhoIssue),
    ];

    private static async Task<string> Issued(TestPortal portal)
    {
        var useCase = await Decided.WithConditions(portal);
        return (await portal.In(Part.Compliance, (IssueUseCaseReport h) => h.Handle(useCase.Reference))).Value!.Number;
    }
}
