using AiGovernance.Access;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Reports;

/// <summary>The way from a case to its alignment report, for those who may issue it.</summary>
public partial class CaseReportButton(AccessCheck access) : ComponentBase
{
    [Parameter, EditorRequired] public string Reference { get; set; } = "";
    [Parameter] public bool Small { get; set; }
}
