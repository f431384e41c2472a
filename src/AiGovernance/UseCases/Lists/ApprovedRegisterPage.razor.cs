using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.UseCases.Lists;

/// <summary>What everyone may look up before they use AI: which uses are approved, and for which data (PP-1, S25).</summary>
public partial class ApprovedRegisterPage(ListApprovedRegister list) : ComponentBase
{
    private Page<ApprovedRow>? page;
    private Refusal? refusal;

    [SupplyParameterFromQuery(Name = "page")] public int? Number { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        var found = await list.Handle(Number ?? 1);
        (page, refusal) = (found.Value, found.Refusal);
    }
}
