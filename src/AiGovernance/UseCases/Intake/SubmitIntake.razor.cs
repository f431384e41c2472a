using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.RiskScoring;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.UseCases.Intake;

/// <summary>The step from draft to request: nothing can be changed afterwards, so the person hears first what follows (UC-1).</summary>
public partial class SubmitIntake(SubmitUseCase submit, IDialogService dialogs, NavigationManager address) : ComponentBase
{
    private bool busy;

    [Parameter, EditorRequired] public UseCaseDetails Case { get; set; } = default!;
    [Parameter, EditorRequired] public RiskTier Tier { get; set; }
    [Parameter, EditorRequired] public int Missing { get; set; }

    /// <summary>Where the first missing answer is given.</summary>
    [Parameter] public string? FirstMissing { get; set; }

    /// <summary>Saves what is not saved yet and gives the revision's version, or null when it could not.</summary>
    [Parameter, EditorRequired] public Func<Task<int?>> Saved { get; set; } = default!;
    [Parameter] public EventCallback<Refusal> Refused { get; set; }

    private async Task Submit()
    {
        if (await Saved() is null) return;
        if (!await dialogs.Confirm(new($"Submit {Case.Reference}?", $"Your answers are frozen. As answered the tier is {Tier}. {WhatHappensNext.Of(Tier)}", "Submit"))) return;
        busy = true;
        var version = await Saved();
        var submitted = version is { } known ? await submit.Handle(Case.Id, known) : Refusal.Stale;
        busy = false;
        if (submitted.Refusal is { } refusal) await Refused.InvokeAsync(refusal);
        else address.NavigateTo(CaseAddress.Of(Case.Reference));
    }
}
