using AiGovernance.Questionnaires.Versions;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Questionnaires.Versions;
using AiGovernance.Tests.Support;

namespace AiGovernance.Tests.Questionnaires;

public class QuestionnairesMatrix : IActionRows
{
    private static readonly Part[] WhoRead = [Part.Administrator, Part.Governance, Part.Compliance, Part.Auditor];

    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<ListQuestionnaires>().Act(h => h.Handle()).May(WhoRead),
        Row.Of<FindQuestionnaire>().Act(h => h.Handle(AVersion.Id, 1)).May(WhoRead),
        Row.Of<StartQuestionnaireVersion>().Act(h => h.Handle(AVersion.Id)).May(Part.Administrator),
        Row.Of<SaveQuestionnaireDraft>().Given(AVersion.Draft).Act((h, draft) => h.Handle(AVersion.Id, draft.Number, draft.Version, AVersion.Reworded)).May(Part.Administrator),
        Row.Of<PublishQuestionnaire>().Given(AVersion.Draft).Act((h, draft) => h.Handle(AVersion.Id, draft.Number, draft.Version, "clearer words")).May(Part.Administrator),
    ];
}
