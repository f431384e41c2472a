using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Approvals.Exceptions;

/// <summary>Exceptions across use cases and products, the first to end first (AP-8).</summary>
public sealed partial class ExceptionsPage(ListExceptions list) : ComponentBase
{
    private IReadOnlyList<ExceptionRow>? rows;
    private Refusal? refusal;

    [SupplyParameterFromQuery] public string? Open { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        var found = await list.Handle(new(OpenOnly: Open == "yes"));
        (rows, refusal) = (found.Value, found.Refusal);
    }
}
