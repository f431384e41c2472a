using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Approvals.Rehearings;

/// <summary>What can be done about a decision that somebody does not accept (AP-7).</summary>
public partial class AppealPanel(ReadRehearings read, AppealDecision appeal, SendBack sendBack, IDialogService dialogs, TimeProvider clock) : ComponentBase
{
    private RehearingDetails? found;
    private Refusal? refusal;
    private bool writing;
    private RehearingGround ground = RehearingGround.NewFacts;
    private string text = "";

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }
    [Parameter] public EventCallback Changed { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;
    private TimeProvider Clock => clock;

    protected override async Task OnParametersSetAsync() => found = (await read.Handle(Case)).Value;

    private static string Ground(RehearingGround ground) => ground switch
    {
        RehearingGround.NewFacts => "Appeal on new facts",
        RehearingGround.Procedure => "Appeal on the procedure",
        _ => "Sent back by the executive",
    };

    private void Write(bool now) => (writing, refusal) = (now, null);

    private Task Appeal() => Act(appeal.Handle(Case, ground, text));

    private async Task Return()
    {
        var reason = await dialogs.AskReason(new(new($"Send {found!.Reference} back to the committee?", "It decides again. Its present decision stands until then, and only the committee can change it.", "Send back")));
        if (reason is not null) await Act(sendBack.Handle(Case, reason));
    }

    private async Task Act(Task<Result> action)
    {
        refusal = (await action).Refusal;
        if (refusal is null) writing = false;
        found = (await read.Handle(Case)).Value;
        if (refusal is null) await Changed.InvokeAsync();
    }
}
