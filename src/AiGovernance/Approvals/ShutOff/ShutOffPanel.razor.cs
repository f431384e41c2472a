using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Approvals.ShutOff;

/// <summary>The shut-off plan of a case and its drills, written by who runs it (AP-5).</summary>
public partial class ShutOffPanel(ReadShutOff read, SaveShutOffPlan savePlan, RecordDrill recordDrill, TimeProvider clock) : ComponentBase
{
    private ShutOffDetails? found;
    private Refusal? refusal;
    private string open = "", who = "", how = "";
    private int minutes;
    private DateOnly on;

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }
    [Parameter] public EventCallback Changed { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;

    private string Tried => found!.Drills is [var last, ..] ? $"Tried on {Moments.Day(last.On)}" : "Never tried";

    protected override Task OnParametersSetAsync() => Read();

    private async Task Read()
    {
        var now = await read.Handle(Case);
        (found, refusal) = (now.Value, now.Refusal ?? refusal);
    }

    private void WritePlan() => (open, who, how, minutes, refusal) = ("plan", found!.Plan?.Who ?? "", found.Plan?.How ?? found.FromIntake, found.Plan?.Minutes ?? 0, null);

    private void WriteDrill() => (open, on, minutes, refusal) = ("drill", DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), found!.Plan?.Minutes ?? 0, null);

    private void Close() => (open, refusal) = ("", null);

    private Task SavePlan() => Act(savePlan.Handle(Case, found!.PlanVersion, new(who, how, minutes)));

    private Task SaveDrill() => Act(recordDrill.Handle(Case, on, minutes));

    private async Task Act(Task<Result> action)
    {
        refusal = (await action).Refusal;
        if (refusal is null) open = "";
        await Read();
        if (refusal is null) await Changed.InvokeAsync();
    }
}
