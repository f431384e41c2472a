using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Frameworks;

/// <summary>The organisation against NIST AI RMF: 19 categories as a heat map, and each of the 72 rows down to its records (FW-5).</summary>
/// <remarks>It is read when it is opened, not at each change: it counts over all decided cases.</remarks>
public partial class CompliancePage(ReadOrganisationCoverage read, RmfCatalogue catalogue, AccessCheck access, IDialogService dialogs, NavigationManager address, TimeProvider clock) : ComponentBase
{
    private Coverage? coverage;
    private Refusal? refusal;

    [SupplyParameterFromQuery(Name = "category")] public string? CategoryId { get; set; }
    [SupplyParameterFromQuery(Name = "subcategory")] public string? SubcategoryId { get; set; }
    [SupplyParameterFromQuery(Name = "verdict")] public string? VerdictName { get; set; }

    private Verdict? Chosen => VerdictWords.Read(VerdictName);
    private RmfCategory? Category => catalogue.Categories.FirstOrDefault(c => c.Id == CategoryId);
    private CoverageRow? Selected => coverage!.Rows.FirstOrDefault(r => r.Subcategory.Id == SubcategoryId);
    private bool MayAttest => access.Allows(FrameworkPermissions.Attest);
    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private IReadOnlyList<CoverageRow> Rows =>
        [.. coverage!.Rows.Where(r => (Category is null || r.Subcategory.Category == Category.Id) && (Chosen is null || r.Verdict == Chosen))];

    private string Heading => coverage is null ? "NIST AI RMF" : $"NIST AI RMF: {coverage.Total.Shown} of {coverage.Total.Applicable} subcategories evidenced";
    private string TableTitle => Category is null ? "All subcategories" : $"{Category.Id}: {Category.Wording}";
    private string TableNote => Chosen is { } verdict
        ? $"{Moments.Count(Rows.Count, "row")} with the verdict {VerdictWords.Of(verdict).Text.ToLowerInvariant()}"
        : $"{Rows.Count} subcategories: {Counts.Shown} evidenced. {Counts.Rest()}";

    private CoverageCounts Counts => Category is null ? coverage!.Total : coverage!.ByCategory[Category.Id];

    protected override Task OnInitializedAsync() => Read();

    private async Task Read()
    {
        var found = await read.Handle();
        (coverage, refusal) = (found.Value, found.Refusal);
    }

    private string AddressOf(CoverageRow row) => address.GetUriWithQueryParameter("subcategory", row.Subcategory.Id) + "#open";

    private string Without(string parameter) => address.GetUriWithQueryParameter(parameter, (string?)null);

    private async Task Attest(CoverageRow row)
    {
        if (await AttestDialog.Ask(dialogs, row, useCase: null)) await Read();
    }
}
