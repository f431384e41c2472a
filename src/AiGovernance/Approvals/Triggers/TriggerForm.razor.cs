using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Approvals.Triggers;

/// <summary>The form of one trigger (AP-10); a refusal stands at its field and nothing typed is lost.</summary>
public partial class TriggerForm(SaveTrigger save, ListPeople listPeople) : ComponentBase
{
    private string metric = "", unit = "";
    private PickOption? watcher;
    private Comparison? comparison;
    private TriggerEffect? effect;
    private double? low, high;
    private IReadOnlyList<PickOption> people = [];
    private Refusal? refusal;
    private bool busy;

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }

    /// <summary>Null for a new one.</summary>
    [Parameter] public TriggerRow? Known { get; set; }

    /// <summary>Saved, or given up.</summary>
    [Parameter] public EventCallback Closed { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;

    protected override async Task OnInitializedAsync()
    {
        if (Known is { } known)
            (metric, unit, comparison, low, high, effect, watcher) =
            (known.Metric, known.Unit, known.Threshold.Comparison, known.Threshold.Low, known.Threshold.High, known.Effect, new PickOption(known.WatcherId.Value.ToString(), known.Watcher));
        people = [.. ((await listPeople.Handle()).Value ?? []).Where(p => !p.HasLeft).Select(p => new PickOption(p.Id.Value.ToString(), p.Name, $"{p.JobTitle}, {p.Unit}"))];
    }

    private async Task Save()
    {
        busy = true;
        var terms = new TriggerTerms(metric, unit, comparison, low, high, effect, watcher is null ? null : new PersonId(Guid.Parse(watcher.Value)));
        refusal = (await save.Handle(Case, Known?.Id, Known?.Version ?? 0, terms)).Refusal;
        busy = false;
        if (refusal is null) await Closed.InvokeAsync();
    }

    private string? ErrorOf(string field) => refusal?.Field == field ? refusal.Message : null;

    private string? Invalid(string field) => ErrorOf(field) is null ? null : "true";
}
