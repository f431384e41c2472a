using AiGovernance.Access;
using AiGovernance.Common;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Organisation;

/// <summary>Asks which role a person gets, and gives it (PP-7).</summary>
public partial class AssignRoleDialog(AssignRole assign) : ComponentBase
{
    private Role role = Role.Reviewer;
    private Discipline discipline;
    private bool lead;
    private Refusal? refusal;

    [CascadingParameter] public IMudDialogInstance Dialog { get; set; } = default!;
    [Parameter, EditorRequired] public PersonRow Person { get; set; } = default!;

    /// <summary>Whether the person got a role.</summary>
    public static async Task<bool> Ask(IDialogService dialogs, PersonRow person)
    {
        var dialog = await dialogs.ShowAsync<AssignRoleDialog>($"Give {person.Name} a role", new DialogParameters<AssignRoleDialog> { { d => d.Person, person } });
        return await dialog.Result is { Canceled: false };
    }

    private async Task Give()
    {
        var isReviewer = role is Role.Reviewer;
        refusal = (await assign.Handle(Person.Id, role, isReviewer ? discipline : null, isReviewer && lead)).Refusal;
        if (refusal is null) Dialog.Close(true);
    }
}
