using System.Globalization;
using AiGovernance.Access;
using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.UseCases.Import.Pages;

/// <summary>Which inventories were taken into the register, by whom, and how it went (UC-5).</summary>
public partial class ImportsPage(ListImports list, AccessCheck access) : ComponentBase
{
    private Page<ImportRow>? page;
    private Refusal? refusal;

    [SupplyParameterFromQuery(Name = "page")] public int? Place { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        var found = await list.Handle(Place ?? 1);
        (page, refusal) = (found.Value, found.Refusal);
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
