using AiGovernance.Common;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Approvals.Triggers;

/// <summary>The form by which a value is recorded by hand (AP-10); a refusal stands at its field and nothing typed is lost.</summary>
public partial class MeasurementForm(RecordMeasurement record, TimeProvider clock) : ComponentBase
{
    private string metric = "", note = "";
    private double? value;
    private DateTime? at;
    private Refusal? refusal;
    private bool busy;

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }
    [Parameter, EditorRequired] public IReadOnlyList<TriggerRow> Triggers { get; set; } = [];

    /// <summary>Recorded, or given up.</summary>
    [Parameter] public EventCallback Closed { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;
    private IReadOnlyList<string> Metrics => [.. Triggers.Select(t => t.Metric).Distinct(StringComparer.OrdinalIgnoreCase)];
    private string Unit => Triggers.FirstOrDefault(t => t.Metric == metric)?.Unit ?? "";

    protected override void OnInitialized()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        at = new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc);
        if (Metrics is [var only]) metric = only;
    }

    private async Task Save()
    {
        busy = true;
        refusal = (await record.Handle(Case, new(metric, value, at is { } moment ? DateTime.SpecifyKind(moment, DateTimeKind.Utc) : null, note))).Refusal;
        busy = false;
        if (refusal is null) await Closed.InvokeAsync();
    }

    private string? ErrorOf(string field) => refusal?.Field == field ? refusal.Message : null;

    private string? Invalid(string field) => ErrorOf(field) is null ? null : "true";
}
