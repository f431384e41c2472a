using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Organisation.Delegates;

/// <summary>Asks who stands in for a person, and when (PP-6).</summary>
public sealed partial class NameDelegateForm(NameDelegate name, ListPeople listPeople, AccessCheck access, TimeProvider clock) : ComponentBase
{
    private IReadOnlyList<PickOption> people = [];
    private PickOption? delegateTo;
    private DateOnly from;
    private DateOnly until;
    private Refusal? refusal;

    [Parameter] public EventCallback Named { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;

    protected override async Task OnInitializedAsync()
    {
        from = until = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        people = [.. ((await listPeople.Handle()).Value ?? []).Where(p => !p.HasLeft && p.Id != access.Actor.Person).Select(p => new PickOption(p.Id.Value.ToString(), p.Name, $"{p.JobTitle}, {p.Unit}"))];
    }

    private string? ErrorOf(string field) => refusal?.Field == field ? refusal.Message : null;

    private async Task Name()
    {
        refusal = (await name.Handle(delegateTo is null ? null : new PersonId(Guid.Parse(delegateTo.Value)), from, until)).Refusal;
        if (refusal is not null) return;
        delegateTo = null;
        await Named.InvokeAsync();
    }
}
