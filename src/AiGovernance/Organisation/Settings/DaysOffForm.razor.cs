using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Organisation.Settings;

/// <summary>Says which days of each week are off, with a reason.</summary>
public sealed partial class DaysOffForm(SetDaysOff set) : ComponentBase
{
    private HashSet<DayOfWeek>? typed;
    private string reason = "";
    private string? said;
    private Refusal? refusal;

    [Parameter, EditorRequired] public Policy Policy { get; set; } = default!;

    /// <summary>Somebody changed them, here or elsewhere.</summary>
    [Parameter] public EventCallback Changed { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;

    private IReadOnlyCollection<DayOfWeek> Chosen => typed ?? (IReadOnlyCollection<DayOfWeek>)Policy.Content.DaysOff;

    private void Toggle(DayOfWeek day)
    {
        typed ??= [.. Policy.Content.DaysOff];
        if (!typed.Remove(day)) typed.Add(day);
    }

    private async Task Save()
    {
        refusal = (await set.Handle(Policy.Number, Chosen, reason)).Refusal;
        said = refusal is null ? "The days off are changed." : null;
        if (refusal is null) (typed, reason) = (null, "");
        if (refusal is null or { Kind: RefusalKind.Stale }) await Changed.InvokeAsync();
    }

    private string? ErrorOf(string field) => refusal?.Field == field ? refusal.Message : null;
}
