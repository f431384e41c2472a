using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Organisation.Powers;

/// <summary>Who could do what on any day, for auditors and those who give roles (PP-7).</summary>
public partial class PowersPage(ListPowers list, TimeProvider clock) : ComponentBase
{
    private const int PageSize = 25;

    private PowersOfDay? found;
    private Refusal? refusal;

    [SupplyParameterFromQuery(Name = "day")] public DateOnly? Day { get; set; }
    [SupplyParameterFromQuery(Name = "q")] public string? Text { get; set; }
    [SupplyParameterFromQuery(Name = "page")] public int? Number { get; set; }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
    private DateOnly Chosen => Day ?? Today;
    private int Current => Math.Clamp(Number ?? 1, 1, Math.Max(1, (Rows.Count + PageSize - 1) / PageSize));
    private IReadOnlyList<Power> Rows { get; set; } = [];
    private IEnumerable<Power> Shown => Rows.Skip((Current - 1) * PageSize).Take(PageSize);

    protected override async Task OnParametersSetAsync()
    {
        var read = await list.Handle(Day);
        (found, refusal) = (read.Value, read.Refusal);
        Rows = [.. (found?.Powers ?? []).Where(Matches)];
    }

    private bool Matches(Power power) => string.IsNullOrWhiteSpace(Text)
        || power.Acts.Prepend(power.By).Prepend(power.Unit).Prepend(power.Person).Any(word => word.Contains(Text.Trim(), StringComparison.CurrentCultureIgnoreCase));
}
