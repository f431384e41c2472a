using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.RiskScoring.Boundaries;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Committee.Boundaries;

/// <summary>What is ruled out, will be, is proposed, and was; for everyone signed in (CM-11, S46).</summary>
public sealed partial class BoundariesPage(ListBoundaries list, ProposeBoundary propose, AccessCheck access, IDialogService dialogs, TimeProvider clock) : ComponentBase
{
    private IReadOnlyList<BoundaryRow>? rows;
    private BoundaryRow? changed;
    private Refusal? refusal;
    private bool writing;
    private string? said;

    private bool Asleep => !RendererInfo.IsInteractive;
    private bool MayPropose => access.Allows(CommitteePermissions.ProposeBoundary);
    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    protected override Task OnParametersSetAsync() => Read();

    private async Task Read()
    {
        var found = await list.Handle();
        (rows, refusal) = (found.Value, found.Refusal);
    }

    private void Change(BoundaryRow row) => (changed, writing) = (row, false);

    private async Task TakeBack(BoundaryRow row)
    {
        var act = new Confirmation($"Propose to take {row.RuleId} back?", "The committee decides by ballot. Until then it stays as it is.", "Propose");
        if (await dialogs.AskReason(new(act)) is not { } reason) return;
        refusal = (await propose.Handle(new(BoundaryStep.Withdraw, row.Id, row.Wording, row.Tests, Today, null, reason))).Refusal;
        if (refusal is null) await Proposed();
    }

    private async Task Proposed()
    {
        (changed, writing, said) = (null, false, "Proposed. It comes on the committee's next agenda.");
        await Read();
    }

    private static string Heading(BoundaryPhase phase) => phase switch
    {
        BoundaryPhase.InForce => "In force",
        BoundaryPhase.Coming => "Coming",
        BoundaryPhase.Proposed => "Proposed, waiting for the committee",
        _ => "Past",
    };
}
