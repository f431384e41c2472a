using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Approvals;

/// <summary>The conditions of one case, with what this person may do about each (AP-1).</summary>
public partial class CaseConditions(ListConditions list, GiveProof giveProof, VerifyCondition verify, WaiveCondition waive, ExtendCondition extend, IDialogService dialogs, TimeProvider clock) : ComponentBase
{
    private IReadOnlyList<ConditionRow>? rows;
    private Refusal? refusal;

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }
    [Parameter] public EventCallback Changed { get; set; }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
    private bool Asleep => !RendererInfo.IsInteractive;
    private string Settled => rows!.Any(r => r.IsOver) ? "Retired: nothing is asked any more" : $"{rows!.Count(r => r.State is ConditionState.Met or ConditionState.Waived)} of {rows!.Count} settled";

    protected override Task OnParametersSetAsync() => Read();

    private async Task Read() => rows = (await list.Handle(new ConditionFilter(Case))).Value ?? [];

    private async Task Prove(ConditionRow row)
    {
        var proof = await dialogs.AskReason(new(new($"Proof for condition {row.Number}", $"{row.Verifier ?? "The governance office"} checks it: {row.RequiredProof}", "Give proof"), Label: "What proves it, or where the proof is", Given: row.OnRecord ?? ""));
        if (proof is not null) await Act(giveProof.Handle(row.Id, proof));
    }

    private async Task Reject(ConditionRow row)
    {
        var reason = await dialogs.AskReason(new(new($"Proof of condition {row.Number} is not enough?", $"The condition is open again and {row.Owner} reads your reason.", "Not enough"), Label: "What is missing"));
        if (reason is not null) await Act(verify.Handle(row.Id, false, reason));
    }

    private async Task GiveTime(ConditionRow row)
    {
        var options = new DialogOptions { MaxWidth = MaxWidth.Small, CloseOnEscapeKey = true, BackdropClick = false };
        var dialog = await dialogs.ShowAsync<ExtendDialog>($"Extend condition {row.Number}?", new DialogParameters<ExtendDialog> { { d => d.Row, row }, { d => d.Send, given => extend.Handle(row.Id, given.To, given.Reason) } }, options);
        if (await dialog.Result is { Canceled: false }) await Act(Task.FromResult(Result.Success));
    }

    private async Task LetGo(ConditionRow row)
    {
        var reason = await dialogs.AskReason(new(new($"Waive condition {row.Number}?", "It no longer has to be met. This cannot be undone.", "Waive", Destructive: true)));
        if (reason is not null) await Act(waive.Handle(row.Id, reason));
    }

    private Task Suspended(Result done) => Act(Task.FromResult(done));

    private async Task Act(Task<Result> action)
    {
        refusal = (await action).Refusal;
        await Read();
        await Changed.InvokeAsync();
    }
}
