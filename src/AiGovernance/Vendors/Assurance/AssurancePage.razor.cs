using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Vendors.Assurance;

/// <summary>The matrix of documents over all vendors (S14).</summary>
public sealed partial class AssurancePage(ListAssurance list) : ComponentBase
{
    private Page<AssuranceRow>? page;
    private Refusal? refusal;

    [SupplyParameterFromQuery(Name = "q")] public string? Text { get; set; }
    [SupplyParameterFromQuery(Name = "kind")] public string? Kind { get; set; }
    [SupplyParameterFromQuery(Name = "state")] public string? State { get; set; }
    [SupplyParameterFromQuery(Name = "page")] public int? Number { get; set; }

    private AssuranceFilter Filter => new(Text, Enum.TryParse<AssuranceKind>(Kind, out var kind) ? kind : null, Enum.TryParse<AssuranceState>(State, out var state) ? state : null, Number ?? 1);

    protected override async Task OnParametersSetAsync()
    {
        var found = await list.Handle(Filter);
        (page, refusal) = (found.Value, found.Refusal);
    }
}
