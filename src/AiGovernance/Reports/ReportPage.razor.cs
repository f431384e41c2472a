using AiGovernance.Common;
using AiGovernance.Documents;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Reports;

/// <summary>An issued report on screen: the same model as its PDF (RP-1).</summary>
public partial class ReportPage(ReadDocument read) : ComponentBase
{
    private static readonly IReadOnlyList<Crumb> Trail = [new("Reports", "/reports")];

    private Report? report;
    private Refusal? refusal;

    [Parameter] public string Number { get; set; } = "";

    protected override async Task OnParametersSetAsync()
    {
        var found = await read.Handle(Number);
        (report, refusal) = (found.Value, found.Refusal);
    }
}
