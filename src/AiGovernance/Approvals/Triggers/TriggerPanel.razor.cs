using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Approvals.Triggers;

/// <summary>The trigger table of a case with what each person may do about it (AP-10).</summary>
public partial class TriggerPanel(ReadTriggers read, RemoveTrigger remove, AcknowledgeBreach acknowledge, IDialogService dialogs, TimeProvider clock) : ComponentBase
{
    private TriggerDetails? found;
    private TriggerRow? written;
    private bool writing, measuring;
    private Refusal? refusal;

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }
    [Parameter] public EventCallback Changed { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private string? State => found!.Triggers.Count == 0 ? null
        : found.Triggers.Count(t => t.IsBroken) is > 0 and var broken ? $"{broken} of {found.Triggers.Count} beyond the limit"
        : found.Triggers.All(t => t.Values.Count == 0) ? "No value yet" : "Within the limits";

    protected override Task OnParametersSetAsync() => Read();

    private async Task Read()
    {
        var now = await read.Handle(Case);
        (found, refusal) = (now.Value, now.Refusal ?? refusal);
    }

    private void Write(TriggerRow? row) => (writing, measuring, written, refusal) = (true, false, row, null);

    private void Measure() => (writing, measuring, refusal) = (false, true, null);

    private Task Close()
    {
        writing = false;
        return Read();
    }

    /// <summary>A value may have changed the standing of the case.</summary>
    private async Task Measured()
    {
        measuring = false;
        await Read();
        await Changed.InvokeAsync();
    }

    private async Task Remove(TriggerRow row)
    {
        var why = await dialogs.AskReason(new(new($"Remove the trigger \"{row.Metric} {row.Threshold.InWords(row.Unit)}\"?", "Nothing happens any more beyond this limit. Values and breaches stay on the record.", "Remove", Destructive: true)));
        if (why is not null) await Act(remove.Handle(row.Id, row.Version, why));
    }

    private async Task Answer(BreachRow row)
    {
        var done = await dialogs.AskReason(new(new("What was done about the alert?", $"{row.Words}. It leaves every inbox; the next value beyond the limit alerts again.", "Put on the record"), Label: "What was done", MaximumLength: TriggerBreach.DoneMaxLength));
        if (done is not null) await Act(acknowledge.Handle(row.Id, row.Version, done));
    }

    private async Task Act(Task<Result> action)
    {
        refusal = (await action).Refusal;
        await Read();
        if (refusal is null) await Changed.InvokeAsync();
    }
}
