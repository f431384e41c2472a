using System.Globalization;
using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.RiskScoring;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Committee.Records;

/// <summary>Past decisions of the committee, and the search for precedents in words.</summary>
public sealed partial class PastDecisionsPage(ListCommitteeDecisions list, ListUnits listUnits) : ComponentBase
{
    private static readonly RiskTier[] Tiers = [RiskTier.Critical, RiskTier.High, RiskTier.Moderate, RiskTier.Low];

    private Page<PastDecisionRow>? found;
    private IReadOnlyList<UnitRow> units = [];
    private Refusal? refusal;

    [SupplyParameterFromQuery(Name = "q")] public string? Text { get; set; }
    [SupplyParameterFromQuery] public string? Outcome { get; set; }
    [SupplyParameterFromQuery] public string? Tier { get; set; }
    [SupplyParameterFromQuery] public string? Unit { get; set; }
    [SupplyParameterFromQuery] public string? Kind { get; set; }
    [SupplyParameterFromQuery] public string? From { get; set; }
    [SupplyParameterFromQuery] public string? Until { get; set; }
    [SupplyParameterFromQuery(Name = "page")] public int? Number { get; set; }

    // What somebody wrote into the address and is no value is no filter.
    private PastDecisionFilter Filter => new(Text, Of<Outcome>(Outcome), Of<RiskTier>(Tier), Guid.TryParse(Unit, out var unit) ? new UnitId(unit) : null, Of<DecisionKind>(Kind), Day(From), Day(Until), Number ?? 1);

    private bool IsFiltered => Filter with { Page = 1, Text = string.IsNullOrWhiteSpace(Text) ? null : Text } != new PastDecisionFilter();

    protected override async Task OnParametersSetAsync()
    {
        var read = await list.Handle(Filter);
        (found, refusal) = (read.Value, read.Refusal);
        if (refusal is null && units.Count == 0) units = (await listUnits.Handle()).Value ?? [];
    }

    private static T? Of<T>(string? value) where T : struct, Enum => Enum.TryParse<T>(value, out var parsed) && Enum.IsDefined(parsed) ? parsed : null;

    private static DateOnly? Day(string? value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
