using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Approvals;

/// <summary>Where the governance office decides a Low or Moderate case, or closes a Prohibited one (rules, section 5). Shows nothing to others.</summary>
public partial class OfficeDecisionPanel(ReadOfficeDesk read, DecideUseCase decide, AccessCheck access, IDialogService dialogs) : ComponentBase
{
    private static readonly string[] Fields = ["outcome", "conditions", "reason"];

    private readonly List<ConditionLine> lines = [];
    private OfficeDeskDetails? desk;
    private Refusal? refusal;
    private Standing? outcome;
    private string reason = "";
    private bool busy;

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }

    /// <summary>A decision was taken.</summary>
    [Parameter] public EventCallback Decided { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;
    private bool IsAtField => Fields.Contains(refusal?.Field);

    protected override async Task OnParametersSetAsync()
    {
        // Asked without the permission it would be a refusal on the trail (AT-1).
        if (access.Allows(ApprovalPermissions.Decide) && desk?.Id != Case) await Read();
    }

    private async Task Read()
    {
        var found = await read.Handle(Case);
        (desk, refusal) = (found.Value, IsNothingToSay(found.Refusal) ? null : found.Refusal);
    }

    private void Choose(Standing chosen)
    {
        outcome = chosen;
        Mended("outcome");
    }

    /// <summary>What was said of a field is over once the person changes it.</summary>
    private void Mended(string field) => refusal = refusal?.Field == field ? null : refusal;

    private async Task Decide()
    {
        refusal = outcome is null ? Refusal.Input("outcome", "Choose an outcome.") : string.IsNullOrWhiteSpace(reason) ? Refusal.ReasonMissing : null;
        if (refusal is not null || !await IsMeant(outcome!.Value)) return;
        busy = true;
        var decided = await decide.Handle(Case, desk!.Version, new(outcome.Value, reason, outcome is Standing.ApprovedWithConditions ? [.. lines.Select(l => l.ToTerms(access.Actor.Name))] : []));
        busy = false;
        refusal = decided.Refusal;
        // What was typed stays; the new state shows what is different now.
        if (refusal is { Kind: RefusalKind.Stale }) desk = (await read.Handle(Case)).Value ?? desk;
        if (!decided.Succeeded) return;
        desk = null;
        await Decided.InvokeAsync();
    }

    private Task<bool> IsMeant(Standing chosen) => dialogs.Confirm(new(
        $"{CaseWords.Of(chosen).Text}: {desk!.Reference}?", ApprovalWords.Consequence(chosen, desk.Reference, desk.WouldEndOn) + " A decision is never changed; a correction is a new one.", "Decide", chosen is Standing.Rejected));

    private string? ErrorOf(string field) => refusal?.Field == field ? refusal.Message : null;

    private static bool IsNothingToSay(Refusal? no) => no == UseCaseRefusals.NothingOpen || no == UseCaseRefusals.NotThere || no?.Kind is RefusalKind.NotFound;
}
