using AiGovernance.Frameworks;
using AiGovernance.Frameworks.Applicability;
using AiGovernance.Frameworks.Logging;
using AiGovernance.Frameworks.Packs;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Frameworks.Applicability;
using AiGovernance.Tests.Frameworks.Logging;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;

namespace AiGovernance.Tests.Frameworks;

public class FrameworksMatrix : IActionRows
{
    private static readonly Part[] WhoReadTheOrganisation = [Part.Governance, Part.Compliance, Part.Executive, Part.Auditor, Part.System];

    private static readonly Part[] WhoReadTheCase = [Part.Submitter, Part.Sponsor, Part.Owner, Part.Colleague, Part.UnitLead, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor, Part.System];

    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<Attest>().Act(h => h.Handle(AttestTests.OfTheOrganisation)).May(Part.Compliance),
        Row.Of<ListAttestations>().Act(h => h.Handle(1)).May(WhoReadTheOrganisation),
        Row.Of<ReadOrganisationCoverage>().Act(h => h.Handle()).May(WhoReadTheOrganisation),
        Row.Of<ReadCoverageMap>().Act(h => h.Handle()).May(WhoReadTheOrganisation),
        Row.Of<ReadApplicability>().Act(h => h.Handle()).May(WhoReadTheOrganisation),
        Row.Of<StateApplicability>().Act(h => h.Handle(StateApplicabilityTests.Suppliers, 0)).May(Part.Compliance),
        Row.Of<RecordLogging>().Given(AUseCase.Submitted).Act((h, useCase) => h.Handle(useCase.Id, RecordLoggingTests.Inference)).May(Part.Submitter, Part.Owner, Part.Governance),
        Row.Of<AskRenewal>().Given(AttestTests.Attested).Act((h, id) => h.Handle(new(Guid.NewGuid(), FrameworkDues.AttestationNearsEnd.Kind, id, TestClock.Start))).May(Part.System),
        Row.Of<ReadCasePacks>().Given(AUseCase.Submitted).Act((h, useCase) => h.Handle(useCase.Id)).May(WhoReadTheCase),
        Row.Of<ReadUseCaseCoverage>().Given(AUseCase.Submitted).Act((h, useCase) => h.Handle(useCase.Id))
            .May(WhoReadTheCase),
    ];
}
