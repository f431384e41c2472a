using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.UseCases.Confidentiality;

/// <summary>Who may read a case, on its page (PP-1).</summary>
public partial class ConfidentialPanel(ReadConfidentiality reading, ConfidentialActs acts, IDialogService dialogs) : ComponentBase
{
    private CaseConfidentiality? shown;
    private (UseCaseId, int)? read;

    [Parameter, EditorRequired] public UseCaseDetails Case { get; set; } = default!;

    /// <summary>The case is read again; who no longer sees it hears that it does not exist.</summary>
    [Parameter] public EventCallback Changed { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (read == (Case.Id, Case.Version)) return;
        read = (Case.Id, Case.Version);
        await Read();
    }

    private async Task Read() => shown = (await reading.Handle(Case.Id)).Value;

    private async Task Ask(ConfidentialAct act, ReaderRow? reader = null)
    {
        IReadOnlyList<NamedPerson> people = act is ConfidentialAct.Name ? shown!.People : act is ConfidentialAct.Keep or ConfidentialAct.HandOver ? shown!.Handlers : [];
        var done = await PersonDialog.Ask(dialogs, ConfidentialWords.Ask(act, people, reader?.Name),
            async (person, reason) => (await acts.Do(act, Case.Id, shown!.Version, reader?.Person ?? NamedPeople.Picked(person), reason)).Refusal);
        if (!done) return;
        await Changed.InvokeAsync();
        // Naming a reader leaves the case's own version as it was.
        await Read();
    }
}

/// <summary>The acts about who reads a case, for the one panel that offers them.</summary>
public sealed class ConfidentialActs(KeepConfidential keep, HandOverConfidential handOver, NameReader name, UnnameReader unname, EndConfidentiality open)
{
    /// <param name="person">Whom it concerns, where it concerns one.</param>
    public Task<Result> Do(ConfidentialAct act, UseCaseId id, int version, PersonId? person, string reason) => act switch
    {
        ConfidentialAct.Keep => keep.Handle(id, version, person, reason),
        ConfidentialAct.HandOver => handOver.Handle(id, version, person, reason),
        ConfidentialAct.Name => name.Handle(id, version, person, reason),
        ConfidentialAct.Unname => unname.Handle(id, version, person!.Value, reason),
        _ => open.Handle(id, version, reason),
    };
}
