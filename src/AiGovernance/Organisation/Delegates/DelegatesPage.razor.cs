using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Organisation.Delegates;

/// <summary>Who does a person's work while they are away, and whose work they do (PP-6).</summary>
public sealed partial class DelegatesPage(ListDelegations list, EndDelegation end, AccessCheck access, IDialogService dialogs) : ComponentBase
{
    private DelegationsOf? found;
    private Refusal? refusal;

    /// <summary>A delegate at work names and ends none.</summary>
    private bool MayChange => access.Actor.StandIn is null;
    private bool Asleep => !RendererInfo.IsInteractive;

    protected override Task OnInitializedAsync() => Read();

    private async Task Read()
    {
        var read = await list.Handle();
        (found, refusal) = (read.Value, read.Refusal);
    }

    private async Task End(DelegationRow row, bool mine)
    {
        var what = mine ? $"{row.Other} may no longer act for you, in open pages too." : $"You may no longer act for {row.Other}.";
        if (!await dialogs.Confirm(new Confirmation("End the delegation?", $"{what} What was done stays on the record.", "End it", Destructive: true))) return;
        var no = (await end.Handle(row.Id, row.Version)).Refusal;
        await Read();
        refusal = no ?? refusal;
    }
}
