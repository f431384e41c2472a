using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Approvals.Deferrals;

/// <summary>The deferrals of a case, with what each person may do about the open one (CM-14).</summary>
public sealed partial class DeferralPanel(ReadDeferrals read, AnswerDeferral send, StateDeferral state, LeaveDeferred leave, IDialogService dialogs) : ComponentBase
{
    private DeferralDetails? found;
    private Refusal? refusal;
    private bool stating;
    private string answer = "", missing = "";
    private DateOnly by;

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }
    [Parameter] public EventCallback Changed { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;
    private DeferralRow Open => found!.Rows.First(r => r.IsOpen);

    protected override async Task OnParametersSetAsync() => found = (await read.Handle(Case)).Value;

    private void Begin() => (stating, missing, by, refusal) = (true, Open.Missing, Open.AnswerBy, null);

    private Task Answer() => Act(send.Handle(Case, answer));

    private Task State() => Act(state.Handle(Case, Open.Version, missing, by));

    private async Task Leave()
    {
        var reason = await dialogs.AskReason(new(new($"Leave {found!.Reference} deferred?", "It stays forbidden. Its people read your reason, and may submit a new revision.", "Leave it deferred")));
        if (reason is not null) await Act(leave.Handle(Case, reason));
    }

    private async Task Act(Task<Result> action)
    {
        refusal = (await action).Refusal;
        if (refusal is null) (stating, answer) = (false, "");
        found = (await read.Handle(Case)).Value;
        if (refusal is null) await Changed.InvokeAsync();
    }

    private string? ErrorOf(string field) => refusal?.Field == field ? refusal.Message : null;

    private string? Invalid(string field) => ErrorOf(field) is null ? null : "true";
}
