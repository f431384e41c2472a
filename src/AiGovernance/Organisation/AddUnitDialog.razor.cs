using AiGovernance.Access;
using AiGovernance.Common;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Organisation;

/// <summary>Asks for the name of a unit and what it is a part of, and opens it.</summary>
public partial class AddUnitDialog(AddUnit addUnit) : ComponentBase
{
    private string name = "";
    private Guid parent;
    private Refusal? refusal;

    [CascadingParameter] public IMudDialogInstance Dialog { get; set; } = default!;
    [Parameter, EditorRequired] public IReadOnlyList<UnitRow> Units { get; set; } = [];

    /// <summary>Whether a unit was added.</summary>
    public static async Task<bool> Ask(IDialogService dialogs, IReadOnlyList<UnitRow> units)
    {
        var dialog = await dialogs.ShowAsync<AddUnitDialog>("Add a business unit", new DialogParameters<AddUnitDialog> { { d => d.Units, units } });
        return await dialog.Result is { Canceled: false };
    }

    private async Task Add()
    {
        refusal = (await addUnit.Handle(name, parent == Guid.Empty ? null : new UnitId(parent))).Refusal;
        if (refusal is null) Dialog.Close(true);
    }
}
