using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Frameworks;

/// <summary>What the records show of one case against NIST AI RMF; Compliance attests a gap right there (FW-3).</summary>
public partial class CaseEvidence(ReadUseCaseCoverage read, RmfCatalogue catalogue, AccessCheck access, ChangeFeed feed, IDialogService dialogs, NavigationManager address) : ComponentBase, IDisposable
{
    private Coverage? coverage;
    private Refusal? refusal;
    private UseCaseId? shown;

    [Parameter, EditorRequired] public UseCaseId UseCaseId { get; set; }

    [SupplyParameterFromQuery(Name = "verdict")] public string? VerdictName { get; set; }

    private Verdict? Chosen => VerdictWords.Read(VerdictName);
    private bool MayAttest => access.Allows(FrameworkPermissions.Attest);

    // A bare "#map" would lead to the base address, not to this page.
    private string Here => address.Uri.Split('#')[0];

    protected override void OnInitialized() => feed.Changed += OnChanged;

    protected override async Task OnParametersSetAsync()
    {
        if (shown == UseCaseId) return;
        shown = UseCaseId;
        await Read();
    }

    public void Dispose()
    {
        feed.Changed -= OnChanged;
        GC.SuppressFinalize(this);
    }

    private static string Slug(RmfFunction function) => function.Id.ToLowerInvariant();

    private IReadOnlyList<CoverageRow> RowsOf(RmfFunction function) =>
        [.. coverage!.Rows.Where(r => r.Subcategory.Function == function.Id && (Chosen is null || r.Verdict == Chosen))];

    private async Task Read()
    {
        var found = await read.Handle(UseCaseId);
        (coverage, refusal) = (found.Value, found.Refusal);
    }

    private async Task Attest(CoverageRow row)
    {
        if (await AttestDialog.Ask(dialogs, row, UseCaseId)) await Read();
    }

    private void OnChanged() => _ = InvokeAsync(async () =>
    {
        await Read();
        StateHasChanged();
    });
}
