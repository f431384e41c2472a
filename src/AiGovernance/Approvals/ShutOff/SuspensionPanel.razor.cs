using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Approvals.ShutOff;

/// <summary>The suspension in force with what each person may do about it (AP-5).</summary>
public partial class SuspensionPanel(ReadShutOff read, ConfirmStopped confirm, AskReinstatement ask, AnswerReinstatement answer, IDialogService dialogs, TimeProvider clock) : ComponentBase
{
    private ShutOffDetails? found;
    private Refusal? refusal;
    private DateTime stopped;

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }
    [Parameter] public EventCallback Changed { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    protected override void OnInitialized() => stopped = new DateTime(Now.Ticks - (Now.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc);

    protected override Task OnParametersSetAsync() => Read();

    private async Task Read() => found = (await read.Handle(Case)).Value;

    private Task Confirm() => Act(confirm.Handle(Case, found!.Version, DateTime.SpecifyKind(stopped, DateTimeKind.Utc)));

    private async Task Ask()
    {
        var reason = await dialogs.AskReason(new(new($"Ask to reinstate {found!.Reference}?", "Whoever answers for the decision grants it or leaves it suspended.", "Ask"), Label: "What has changed since"));
        if (reason is not null) await Act(ask.Handle(Case, reason));
    }

    private async Task Answer(bool granted)
    {
        var reason = await dialogs.AskReason(new(granted
            ? new($"Reinstate {found!.Reference}?", "It is allowed again as before its suspension. If it was stopped, its owner records when it goes live again.", "Reinstate")
            : new($"Leave {found!.Reference} suspended?", "Who asked reads your reason.", "Leave it suspended")));
        if (reason is not null) await Act(answer.Handle(Case, granted, reason));
    }

    private async Task Act(Task<Result> action)
    {
        refusal = (await action).Refusal;
        await Read();
        if (refusal is null) await Changed.InvokeAsync();
    }
}
