using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Documents;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Reports;

/// <summary>What can be issued, what was issued, and whether a document is genuine (RP-3).</summary>
public partial class ReportsPage(ListUseCases listCases, ListDocuments listDocuments, AccessCheck access, ChangeFeed feed, TimeProvider clock) : ComponentBase, IDisposable
{
    private const int MostCases = 8;

    private Page<UseCaseRow>? cases;
    private Page<DocumentRow>? issued;
    private Refusal? refusal;

    [SupplyParameterFromQuery(Name = "q")] public string? Text { get; set; }
    [SupplyParameterFromQuery(Name = "page")] public int? Number { get; set; }

    /// <summary>Where a link from elsewhere leads: the kind of report, and what it is about.</summary>
    [SupplyParameterFromQuery(Name = "kind")] public string? Kind { get; set; }
    [SupplyParameterFromQuery(Name = "subject")] public Guid? Subject { get; set; }

    private bool MayIssue => access.Allows(ReportPermissions.IssueCaseReport);
    private IEnumerable<UseCaseRow> Found => cases!.Rows.Take(MostCases);

    protected override void OnInitialized() => feed.Changed += OnChanged;

    protected override async Task OnParametersSetAsync()
    {
        if (MayIssue) cases = (await listCases.Handle(new UseCaseFilter(Text))).Value;
        // Asked for only where it is allowed: everybody may check a document here, and a refusal would stand on the trail.
        await ReadRegister();
    }

    public void Dispose()
    {
        feed.Changed -= OnChanged;
        GC.SuppressFinalize(this);
    }

    private async Task ReadRegister()
    {
        if (!access.Allows(DocumentPermissions.ReadRegister))
        {
            refusal = Refusal.Forbidden;
            return;
        }
        var found = await listDocuments.Handle(Number ?? 1);
        (issued, refusal) = (found.Value, found.Refusal);
    }

    private void OnChanged() => _ = InvokeAsync(async () =>
    {
        await ReadRegister();
        StateHasChanged();
    });
}
