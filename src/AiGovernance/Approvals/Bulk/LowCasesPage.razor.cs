using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Approvals.Bulk;

/// <summary>Where the governance office approves many Low cases in one act (RV-9).</summary>
public partial class LowCasesPage(ListLowCases list, DecideLowCases decide, IDialogService dialogs, TimeProvider clock) : ComponentBase
{
    private readonly HashSet<UseCaseId> chosen = [];
    private LowCases? found;
    private IReadOnlyList<BulkLine> lines = [];
    private Refusal? refusal;
    private string reason = "";
    private bool busy;

    private bool Asleep => !RendererInfo.IsInteractive;
    private DateTime Now => clock.GetUtcNow().UtcDateTime;
    private IReadOnlyList<LowCaseRow> Ready => [.. found!.Rows.Where(r => r.Refusal is null)];
    private IReadOnlyList<LowCaseRow> Alone => [.. found!.Rows.Where(r => r.Refusal is not null)];

    protected override async Task OnInitializedAsync()
    {
        var now = await list.Handle();
        (found, refusal) = (now.Value, now.Refusal);
    }

    private async Task Decide()
    {
        refusal = chosen.Count == 0 ? BulkRefusals.NoneChosen : string.IsNullOrWhiteSpace(reason) ? Refusal.ReasonMissing : null;
        if (refusal is not null || !await IsMeant()) return;
        busy = true;
        var decided = await decide.Handle([.. Ready.Where(r => chosen.Contains(r.Id)).Select(r => new ChosenCase(r.Id, r.Version))], reason);
        busy = false;
        refusal = decided.Refusal;
        if (!decided.Succeeded) return;
        lines = decided.Value;
        chosen.Clear();
        // What was left alone may be decided with the same words.
        if (lines.All(l => l.Refusal is null)) reason = "";
        found = (await list.Handle()).Value ?? found;
    }

    private Task<bool> IsMeant() => dialogs.Confirm(new(
        $"Approve {Moments.Count(chosen.Count, "case")}?",
        $"{string.Join(", ", Ready.Where(r => chosen.Contains(r.Id)).Select(r => r.Reference))}. Each gets its own decision with your reason and is allowed until {Moments.Day(found!.WouldEndOn)}. A decision is never changed; a correction is a new one.", "Approve"));

    private string? ErrorOf(string field) => refusal?.Field == field ? refusal.Message : null;
}
