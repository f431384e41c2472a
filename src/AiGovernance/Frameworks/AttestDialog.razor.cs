using AiGovernance.Common;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Frameworks;

/// <summary>Asks Compliance for an attestation and keeps it (FW-3).</summary>
public partial class AttestDialog(Attest attest, TimeProvider clock) : ComponentBase
{
    private string text = "";
    private string evidence = "";
    private DateOnly until;
    private bool notApplicable;
    private Refusal? refusal;

    [CascadingParameter] public IMudDialogInstance Dialog { get; set; } = default!;
    [Parameter, EditorRequired] public CoverageRow Row { get; set; } = default!;

    /// <summary>Null when it speaks for the organisation.</summary>
    [Parameter] public UseCaseId? Case { get; set; }

    /// <summary>Whether something was attested.</summary>
    public static async Task<bool> Ask(IDialogService dialogs, CoverageRow row, UseCaseId? useCase)
    {
        var parameters = new DialogParameters<AttestDialog> { { d => d.Row, row }, { d => d.Case, useCase } };
        var options = new DialogOptions { MaxWidth = MaxWidth.Small, CloseOnEscapeKey = true, BackdropClick = false };
        var dialog = await dialogs.ShowAsync<AttestDialog>($"Attest {row.Subcategory.Id}", parameters, options);
        return await dialog.Result is { Canceled: false };
    }

    protected override void OnInitialized() => until = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddMonths(12);

    private string? Wrong(string field) => refusal?.Field == field ? "true" : null;

    private async Task Say()
    {
        refusal = (await attest.Handle(new NewAttestation(Row.Subcategory.Id, Case, text, evidence, until, notApplicable))).Refusal;
        if (refusal is null) Dialog.Close(true);
    }
}
