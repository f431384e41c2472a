using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Frameworks;

/// <summary>The organisation against NIST AI RMF: 19 categories as a heat map, and each of the 72 rows down to its records (FW-5).</summary>
/// <remarks>It is read when it is opened, not at each change: it counts over all decided cases.</remarks>
public partial class CompliancePage(ReadCoverageMap read, RmfCatalogue catalogue, AccessCheck access, IDialogService dialogs, NavigationManager address, TimeProvider clock) : ComponentBase
{
    private CoverageDetails? found;
    private Refusal? refusal;

    [SupplyParameterFromQuery(Name = "category")] public string? CategoryId { get; set; }
    [SupplyParameterFromQuery(Name = "subcategory")] public string? SubcategoryId { get; set; }
    [SupplyParameterFromQuery(Name = "verdict")] public string? VerdictName { get; set; }
    [SupplyParameterFromQuery(Name = "function")] public string? FunctionId { get; set; }
    [SupplyParameterFromQuery(Name = "unit")] public string? UnitId { get; set; }

    private Verdict? Chosen => VerdictWords.Read(VerdictName);
    private RmfCategory? Category => catalogue.Categories.FirstOrDefault(c => c.Id == CategoryId);
    private RmfFunction? Function => catalogue.Functions.FirstOrDefault(f => f.Id == FunctionId);
    private UnitCoverage? Unit => found!.Map.Units.FirstOrDefault(u => u.Id.Value.ToString() == UnitId);

    /// <summary>Of the whole, or of the business unit that was chosen.</summary>
    private Coverage Shown => Unit?.Coverage ?? found!.Map.Whole;
    private CoverageRow? Selected => Shown.Rows.FirstOrDefault(r => r.Subcategory.Id == SubcategoryId);
    private bool MayAttest => access.Allows(FrameworkPermissions.Attest);
    private bool IsNarrowed => CategoryId is not null || FunctionId is not null || UnitId is not null;
    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private IReadOnlyList<CoverageRow> InScope =>
        [.. Shown.Rows.Where(r => (Category is null || r.Subcategory.Category == Category.Id) && (Function is null || r.Subcategory.Function == Function.Id))];

    private IReadOnlyList<CoverageRow> Rows => [.. InScope.Where(r => Chosen is null || r.Verdict == Chosen)];

    private string Heading => found is null ? "NIST AI RMF" : $"NIST AI RMF: {found.Map.Whole.Total.Shown} of {found.Map.Whole.Total.Applicable} subcategories evidenced";
    private string TableTitle => (Category, Function) switch
    {
        ({ } category, _) => $"{category.Id}: {category.Wording}",
        (_, { } function) => $"{function.Id}: {function.Wording}",
        _ => "All subcategories",
    } + (Unit is { } unit ? $" ({unit.Name})" : "");
    private string TableNote => Chosen is { } verdict
        ? $"{Moments.Count(Rows.Count, "row")} with the verdict {VerdictWords.Of(verdict).Text.ToLowerInvariant()}"
        : $"{Rows.Count} subcategories: {Counts.Shown} evidenced. {Counts.Rest()}";

    private CoverageCounts Counts => CoverageCounts.Of(InScope);

    protected override Task OnInitializedAsync() => Read();

    private async Task Read()
    {
        var now = await read.Handle();
        (found, refusal) = (now.Value, now.Refusal);
    }

    private string AddressOf(CoverageRow row) => address.GetUriWithQueryParameter("subcategory", row.Subcategory.Id) + "#open";

    private string Without(string parameter) => address.GetUriWithQueryParameter(parameter, (string?)null);

    private async Task Attest(CoverageRow row)
    {
        if (await AttestDialog.Ask(dialogs, row, useCase: null)) await Read();
    }
}
