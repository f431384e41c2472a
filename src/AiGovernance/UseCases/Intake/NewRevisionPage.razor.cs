using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.UseCases.Intake;

/// <summary>Says what a new revision means before it is begun (UC-2).</summary>
public partial class NewRevisionPage(FindUseCase find, StartRevision start, NavigationManager address) : ComponentBase
{
    private UseCaseDetails? found;
    private Refusal? refusal;
    private bool busy;

    [Parameter] public string Reference { get; set; } = "";

    protected override async Task OnParametersSetAsync()
    {
        var result = await find.Handle(Reference);
        (found, refusal) = (result.Value, result.Refusal);
    }

    private async Task Begin()
    {
        if (busy) return; // a double click would start two revisions, one of them refused
        busy = true;
        refusal = (await start.Handle(found!.Id)).Refusal;
        busy = false;
        if (refusal is null) address.NavigateTo(CaseAddress.Intake(Reference));
    }
}
