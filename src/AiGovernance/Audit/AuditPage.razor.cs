using AiGovernance.Access;
using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Audit;

/// <summary>The trail for those who check it (AT-1), and the check of the whole chain by a click (AT-2, AT-3).</summary>
public partial class AuditPage(ListTrail list, VerifyTrail verify, AccessCheck access) : ComponentBase
{
    private Page<TrailRow>? page;
    private Refusal? refusal;
    private TrailVerdict? verdict;
    private Refusal? verifyRefusal;
    private bool verifying;

    [SupplyParameterFromQuery(Name = "record")] public Guid? Subject { get; set; }
    [SupplyParameterFromQuery(Name = "page")] public int? Number { get; set; }

    private bool MayVerify => access.Allows(AuditPermissions.Verify);

    private bool MayExport => access.Allows(AuditPermissions.Export);

    private string? Said => verdict switch
    {
        null => null,
        { Holds: true, Entries: 0 } => "The trail is empty.",
        { Holds: true } => $"The trail holds: {(verdict.Entries == 1 ? "1 entry" : $"{verdict.Entries} entries")}, none changed, removed or cut off{(verdict.Checkpoints == 0 ? "" : $", and {(verdict.Checkpoints == 1 ? "its checkpoint agrees" : $"its {verdict.Checkpoints} checkpoints agree")}")}. The last hash is {verdict.LastHash}.",
        _ => $"The trail does not hold: {verdict.Fault}.",
    };

    protected override async Task OnParametersSetAsync()
    {
        var found = await list.Handle(Subject, Number ?? 1);
        (page, refusal) = (found.Value, found.Refusal);
    }

    private async Task Verify()
    {
        verifying = true;
        StateHasChanged();
        var checkedTrail = await verify.Handle();
        (verdict, verifyRefusal, verifying) = (checkedTrail.Value, checkedTrail.Refusal, false);
    }
}
