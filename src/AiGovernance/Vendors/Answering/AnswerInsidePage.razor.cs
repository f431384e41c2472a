using AiGovernance.Common;
using AiGovernance.Vendors.Assessments;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Vendors.Answering;

/// <summary>Where a colleague answers for a product: an engineer for a model that we run, a reviewer for a desk check.</summary>
public sealed partial class AnswerInsidePage(OpenOwnQuestionnaire find, OpenQuestionnaire open) : ComponentBase
{
    private OpenedQuestionnaire? opened;
    private VendorKey key;
    private Refusal? refusal;

    [Parameter] public Guid Id { get; set; }
    [SupplyParameterFromQuery] public string? Section { get; set; }

    /// <summary>To which the reader jumped.</summary>
    [SupplyParameterFromQuery] public string? Question { get; set; }

    private string Path => $"/vendors/assessments/{Id}/answer";

    protected override async Task OnInitializedAsync()
    {
        var found = await find.Handle(new AssessmentId(Id));
        if (found.Succeeded) key = found.Value;
        refusal = found.Refusal;
        if (found.Succeeded) await Open();
    }

    private async Task Open()
    {
        var result = await open.Handle(key);
        (opened, refusal) = (result.Value, result.Refusal);
    }
}
