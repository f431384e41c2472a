using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Questionnaires.Versions;

/// <summary>The questionnaires with their versions; administrators write new ones (QN-2).</summary>
public partial class QuestionnairesPage(ListQuestionnaires list, StartQuestionnaireVersion start, NavigationManager address) : ComponentBase
{
    private IReadOnlyList<QuestionnaireRow>? rows;
    private Refusal? refusal;

    protected override async Task OnInitializedAsync()
    {
        var found = await list.Handle();
        (rows, refusal) = (found.Value, found.Refusal);
    }

    private async Task Start(QuestionnaireRow row)
    {
        var started = await start.Handle(row.Id);
        if (started.Succeeded) address.NavigateTo(QuestionnaireAddress.Of(row.Id, started.Value));
        refusal = started.Refusal;
    }

    private static (string Text, Look Look) StateOf(QuestionnaireRow row, VersionRow version) =>
        version.IsDraft ? ("Draft", Look.Wait) : version.Number == row.Current ? ("Current", Look.Good) : ("Published", Look.Neutral);
}
