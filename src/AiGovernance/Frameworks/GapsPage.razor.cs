using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Frameworks;

/// <summary>What the organisation does not show yet, with who could close each gap and where (FW-5, S95).</summary>
public partial class GapsPage(ReadCoverageMap read) : ComponentBase
{
    public const string Address = "/compliance/gaps";

    private static readonly Crumb[] Trail = [new("Compliance", "/compliance")];

    private CoverageDetails? found;
    private Refusal? refusal;

    private string Heading => found is null ? "Gaps" : $"Gaps: {Moments.Count(found.Map.Whole.Total.Gap, "gap")} and {found.Map.Whole.Total.Partial} shown in part";

    protected override async Task OnInitializedAsync()
    {
        var now = await read.Handle();
        (found, refusal) = (now.Value, now.Refusal);
    }
}
