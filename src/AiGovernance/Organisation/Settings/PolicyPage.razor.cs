using AiGovernance.Access;
using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Organisation.Settings;

/// <summary>The figures of the rules that the organisation sets for itself, with all their versions; administrators change them.</summary>
public sealed partial class PolicyPage(ListPolicyVersions list, AccessCheck access) : ComponentBase
{
    private PolicyHistory? history;
    private Refusal? refusal;

    [Inject] public TimeProvider Clock { get; set; } = default!;

    private bool MayChange => access.Allows(OrganisationPermissions.SetPolicy);

    protected override Task OnInitializedAsync() => Read();

    private async Task Read()
    {
        var found = await list.Handle();
        (history, refusal) = (found.Value, found.Refusal);
    }
}
