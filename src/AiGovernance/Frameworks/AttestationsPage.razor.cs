using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Frameworks;

/// <summary>What Compliance has attested, soonest end first (FW-3).</summary>
public partial class AttestationsPage(ListAttestations list, RmfCatalogue catalogue, TimeProvider clock) : ComponentBase
{
    /// <summary>Long enough to gather the evidence again.</summary>
    private const int EndsSoonDays = 60;

    private static readonly Crumb[] Trail = [new("Compliance", "/compliance")];

    private Page<AttestationRow>? page;
    private Refusal? refusal;

    [SupplyParameterFromQuery(Name = "page")] public int? Number { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        var found = await list.Handle(Number ?? 1);
        (page, refusal) = (found.Value, found.Refusal);
    }

    /// <summary>An item of a pack stands on its case alone; one for the organisation leads nowhere further.</summary>
    private string? AddressOf(AttestationRow row) =>
        row.UseCase is { } reference ? CaseAddress.Tab(reference, "evidence")
        : catalogue.Contains(row.SubcategoryId) ? $"/compliance?subcategory={Uri.EscapeDataString(row.SubcategoryId)}#open" : null;

    private (string Text, Look Look) Ends(AttestationRow row)
    {
        var days = row.Until.DayNumber - DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).DayNumber;
        return days < 0 ? ("Ended", Look.Bad) : days <= EndsSoonDays ? ("Ends soon", Look.Wait) : ("In force", Look.Good);
    }
}
