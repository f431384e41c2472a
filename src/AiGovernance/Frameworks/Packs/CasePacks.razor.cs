using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Frameworks.Packs;

/// <summary>The packs that a case switches on by its answers, the risks of generative AI, and what is missing (S91 to S95).</summary>
/// <remarks>Whoever may not read it is told so by the coverage beside it.</remarks>
public partial class CasePacks(ReadCasePacks read, AccessCheck access, ChangeFeed feed, IDialogService dialogs) : ComponentBase, IDisposable
{
    private CasePacksDetails? found;
    private UseCaseId? shown;

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }

    private bool MayAttest => access.Allows(FrameworkPermissions.Attest);

    private Readiness Score => Readiness.Of(CoverageCounts.Of(found!.Packs.SelectMany(p => p.Rows).Concat(found.Rmf.Rows)));

    protected override void OnInitialized() => feed.Changed += OnChanged;

    protected override async Task OnParametersSetAsync()
    {
        if (shown == Case) return;
        shown = Case;
        await Read();
    }

    public void Dispose()
    {
        feed.Changed -= OnChanged;
        GC.SuppressFinalize(this);
    }

    private async Task Read() => found = (await read.Handle(Case)).Value;

    private async Task Attest(CoverageRow row)
    {
        if (await AttestDialog.Ask(dialogs, row, Case)) await Read();
    }

    private void OnChanged() => _ = InvokeAsync(async () =>
    {
        await Read();
        StateHasChanged();
    });
}
