using AiGovernance.Common;
using AiGovernance.RiskScoring.Boundaries;
using AiGovernance.Vendors;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Committee.Boundaries;

/// <summary>The form of a boundary, with the running cases it would touch (CM-11).</summary>
public sealed partial class BoundaryForm(ProposeBoundary propose, PreviewBoundary look, ListProducts listProducts, TimeProvider clock) : ComponentBase
{
    private readonly Dictionary<string, HashSet<string>> chosen = BoundaryQuestions.All.ToDictionary(q => q, _ => new HashSet<string>());
    private IReadOnlyList<ProductRow> products = [];
    private BoundaryPreview? preview;
    private Refusal? refusal;
    private string wording = "", reason = "";
    private DateOnly starts;
    private DateOnly? ends;

    /// <summary>The boundary to change; a new one when not set.</summary>
    [Parameter] public BoundaryRow? Former { get; set; }
    [Parameter] public EventCallback Done { get; set; }
    [Parameter] public EventCallback Cancelled { get; set; }

    private IReadOnlyList<BoundaryTest> Tests => [.. BoundaryQuestions.All.Where(q => chosen[q].Count > 0).Select(q => new BoundaryTest(q, [.. chosen[q].Order(StringComparer.Ordinal)]))];

    protected override async Task OnInitializedAsync()
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        (wording, starts, ends) = (Former?.Wording ?? "", Former is { } known && known.StartsOn > today ? known.StartsOn : today, Former?.EndsOn);
        foreach (var test in Former?.Tests ?? []) chosen[test.Question].UnionWith(test.Values);
        products = (await listProducts.Handle()).Value ?? [];
    }

    private IEnumerable<(string Value, string Label)> Choices(string question) => question == BoundaryQuestions.Tool
        ? products.Select(p => (p.Id.Value.ToString(), $"{p.Name}, {p.Plan}, of {p.Vendor}"))
        : BoundaryQuestions.ChoicesOf(question).Select(c => (c.Value, c.Label));

    private void Choose(string question, string value, bool isChosen)
    {
        if (isChosen) chosen[question].Add(value);
        else chosen[question].Remove(value);
        preview = null;
    }

    private async Task Look()
    {
        var found = await look.Handle(Tests);
        (preview, refusal) = (found.Value, found.Refusal);
    }

    private async Task Send()
    {
        var step = Former is null ? BoundaryStep.RuleOut : BoundaryStep.Change;
        refusal = (await propose.Handle(new(step, Former?.Id, wording, Tests, starts, ends, reason))).Refusal;
        if (refusal is null) await Done.InvokeAsync();
    }

    private string? ErrorOf(string field) => refusal?.Field == field ? refusal.Message : null;

    private string? Invalid(string field) => ErrorOf(field) is null ? null : "true";
}
