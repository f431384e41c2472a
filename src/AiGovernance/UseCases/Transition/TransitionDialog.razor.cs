using AiGovernance.Common;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.UseCases.Transition;

/// <summary>Asks for the terms of a transitional permission and stays open until they are accepted (UC-5).</summary>
public partial class TransitionDialog : ComponentBase
{
    private DateOnly until;
    private string reason = "";
    private Refusal? refusal;

    [CascadingParameter] public IMudDialogInstance Dialog { get; set; } = default!;
    [Parameter, EditorRequired] public string Consequence { get; set; } = "";
    [Parameter, EditorRequired] public DateOnly Latest { get; set; }
    [Parameter, EditorRequired] public Func<TransitionTerms, Task<Refusal?>> Grant { get; set; } = default!;

    /// <summary>Whether it was granted.</summary>
    public static async Task<bool> Ask(IDialogService dialogs, string consequence, DateOnly latest, Func<TransitionTerms, Task<Refusal?>> grant)
    {
        var parameters = new DialogParameters<TransitionDialog> { { d => d.Consequence, consequence }, { d => d.Latest, latest }, { d => d.Grant, grant } };
        var dialog = await dialogs.ShowAsync<TransitionDialog>("Transitional permission", parameters);
        return await dialog.Result is { Canceled: false };
    }

    protected override void OnInitialized() => until = Latest;

    private async Task Answer()
    {
        refusal = await Grant(new TransitionTerms(until, reason));
        if (refusal is null) Dialog.Close(true);
    }
}
