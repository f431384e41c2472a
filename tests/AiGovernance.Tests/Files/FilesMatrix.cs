using AiGovernance.Files;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;
using AiGovernance.UseCases;

namespace AiGovernance.Tests.Files;

public class FilesMatrix : IActionRows
{
    private static readonly Part[] SeeTheCase = [Part.Submitter, Part.Sponsor, Part.Owner, Part.Colleague, Part.UnitLead, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor];

    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<AttachFile>().Given(AUseCase.Draft).Act((h, draft) => h.Handle(CaseFiles.Of(draft.Id), "letter.txt", AFile.Stream)).May(Part.Submitter)
            .Hears(FileRefusals.NotAdded, [.. SeeTheCase.Except([Part.Submitter])]),
        Row.Of<ListFiles>().Given(AUseCase.Draft).Act((h, draft) => h.Handle(CaseFiles.Of(draft.Id))).May([.. SeeTheCase, Part.System]),
        Row.Of<OpenFile>().Given(Sent).Act((h, id) => h.Handle(id)).May([.. SeeTheCase, Part.System]),
    ];

    private static async Task<FileId> Sent(TestPortal portal) => await AFile.OfCase(portal, (await AUseCase.Draft(portal)).Id);
}
