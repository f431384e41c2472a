using AiGovernance.Access;
using AiGovernance.Common;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Organisation;

/// <summary>Asks for what is known of a person on the first day, and enters them.</summary>
public partial class AddPersonDialog(AddPerson addPerson) : ComponentBase
{
    private string name = "";
    private string email = "";
    private string job = "";
    private Guid unit;
    private Refusal? refusal;

    [CascadingParameter] public IMudDialogInstance Dialog { get; set; } = default!;
    [Parameter, EditorRequired] public IReadOnlyList<UnitRow> Units { get; set; } = [];

    /// <summary>Whether somebody was added.</summary>
    public static async Task<bool> Ask(IDialogService dialogs, IReadOnlyList<UnitRow> units)
    {
        var dialog = await dialogs.ShowAsync<AddPersonDialog>("Add a person", new DialogParameters<AddPersonDialog> { { d => d.Units, units } });
        return await dialog.Result is { Canceled: false };
    }

    private string? Wrong(string field) => refusal?.Field == field ? "true" : null;

    private async Task Add()
    {
        refusal = (await addPerson.Handle(new NewPerson(name, email, new UnitId(unit), job))).Refusal;
        if (refusal is null) Dialog.Close(true);
    }
}
