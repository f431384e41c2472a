using AiGovernance.CaseFile;
using AiGovernance.CaseFile.Story;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;

namespace AiGovernance.Tests.CaseFile;

public class CaseFileMatrix : IActionRows
{
    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<ReadCaseProcess>().Given(AUseCase.Submitted).Act((h, useCase) => h.Handle(useCase.Id))
            .May(Part.Submitter, Part.Sponsor, Part.Owner, Part.Colleague, Part.UnitLead, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor, Part.System),
        Row.Of<ReadCaseProcess>("that is confidential").Given(AUseCase.Confidential).Act((h, useCase) => h.Handle(useCase.Id))
            .May(Part.Submitter, Part.Sponsor, Part.Owner, Part.Governance, Part.Compliance, Part.Auditor, Part.System),
        Row.Of<ReadCaseStory>().Given(AUseCase.Submitted).Act((h, useCase) => h.Handle(useCase.Id, 1))
            .May(Part.Submitter, Part.Sponsor, Part.Owner, Part.Colleague, Part.UnitLead, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor, Part.System),
        Row.Of<ReadCaseStory>("that is confidential").Given(AUseCase.Confidential).Act((h, useCase) => h.Handle(useCase.Id, 1))
            .May(Part.Submitter, Part.Sponsor, Part.Owner, Part.Governance, Part.Compliance, Part.Auditor, Part.System),
    ];
}
