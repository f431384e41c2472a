using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.UseCases.Intake;

/// <summary>The first step of every use of AI: a name, and from then on a number (S1).</summary>
public partial class NewUseCasePage(RegisterUseCase register, ListPeople listPeople, NavigationManager address) : ComponentBase
{
    private IReadOnlyList<PickOption> people = [];
    private PickOption? submitter;
    private string title = "";
    private Refusal? refusal;
    private bool busy;

    protected override async Task OnInitializedAsync() =>
        people = [.. ((await listPeople.Handle()).Value ?? []).Where(p => !p.HasLeft).Select(p => new PickOption(p.Id.Value.ToString(), p.Name, $"{p.JobTitle}, {p.Unit}"))];

    private async Task Begin()
    {
        if (busy) return; // a double click would take two numbers
        busy = true;
        var registered = await register.Handle(title, submitter is null ? null : new PersonId(Guid.Parse(submitter.Value)));
        (busy, refusal) = (false, registered.Refusal);
        if (registered.Value is { } begun) address.NavigateTo(CaseAddress.Intake(begun.Reference));
    }
}
