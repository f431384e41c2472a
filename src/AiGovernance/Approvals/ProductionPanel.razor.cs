using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.Questionnaires;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Approvals;

/// <summary>The step into production and the way out of it at once (AP-4, AP-5).</summary>
public partial class ProductionPanel(ReadProduction read, StartProduction start, TimeProvider clock) : ComponentBase
{
    private static readonly IReadOnlyList<Choice> Regions = QuestionnaireCatalogue.Intake.Find(IntakeAnswers.Region)!.Choices;

    private ProductionDetails? found;
    private Refusal? refusal;
    private string model = "", region = "";

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }
    [Parameter] public EventCallback Changed { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private string State => (found!.InProduction, found.IsAllowed) switch
    {
        (true, true) => "In production",
        (true, false) => "In production without approval",
        _ => "Not in production",
    };

    protected override Task OnParametersSetAsync() => Read();

    private async Task Read()
    {
        var now = await read.Handle(Case);
        (found, refusal) = (now.Value, now.Refusal ?? refusal);
    }

    private Task Begin() => Act(start.Handle(Case, found!.Version, model, region));

    private async Task Act(Task<Result> action)
    {
        refusal = (await action).Refusal;
        await Read();
        if (refusal is null) await Changed.InvokeAsync();
    }

    private string? ErrorOf(string field) => refusal?.Field == field ? refusal.Message : null;
}
