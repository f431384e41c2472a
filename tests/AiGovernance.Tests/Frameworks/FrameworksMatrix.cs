using AiGovernance.Frameworks;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;

namespace AiGovernance.Tests.Frameworks;

public class FrameworksMatrix : IActionRows
{
    private static readonly Part[] WhoReadTheOrganisation = [Part.Governance, Part.Compliance, Part.Executive, Part.Auditor, Part.System];

    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<Attest>().Act(h => h.Handle(AttestTests.OfTheOrganisation)).May(Part.Compliance),
        Row.Of<ListAttestations>().Act(h => h.Handle(1)).May(WhoReadTheOrganisation),
        Row.Of<ReadOrganisationCoverage>().Act(h => h.Handle()).May(WhoReadTheOrganisation),
        Row.Of<ReadUseCaseCoverage>().Given(AUseCase.Submitted).Act((h, useCase) => h.Handle(useCase.Id))
            .May(Part.Submitter, Part.Sponsor, Part.Owner, Part.Colleague, Part.UnitLead, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor, Part.System),
    ];
}
