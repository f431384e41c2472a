using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Frameworks.Applicability;

/// <summary>The statement of applicability over the 38 controls of ISO/IEC 42001; Compliance states each right in its row (FW-4).</summary>
public partial class ApplicabilityPage(ReadApplicability read, IsoCatalogue catalogue, AccessCheck access) : ComponentBase
{
    private static readonly Crumb[] Trail = [new("Compliance", "/compliance")];

    private ApplicabilityDetails? found;
    private Refusal? refusal;
    private string? open;

    private bool MayState => access.Allows(FrameworkPermissions.StateApplicability);

    protected override Task OnInitializedAsync() => Read();

    private async Task Read()
    {
        var now = await read.Handle();
        (found, refusal) = (now.Value, now.Refusal);
    }

    private void Open(string control) => open = control;

    private void Close() => open = null;

    private async Task Stated()
    {
        await Read();
        open = null;
    }
}
