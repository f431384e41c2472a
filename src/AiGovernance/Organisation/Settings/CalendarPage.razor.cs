using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Organisation.Settings;

/// <summary>The calendar of working days: holidays and the days off of each week; administrators change it (RV-2).</summary>
public sealed partial class CalendarPage(ListPolicyVersions list, RemoveHoliday remove, AccessCheck access, IDialogService dialogs, TimeProvider clock) : ComponentBase
{
    private PolicyHistory? history;
    private Refusal? refusal;
    private string? said;

    private bool MayChange => access.Allows(OrganisationPermissions.SetPolicy);
    private DateTime Now => clock.GetUtcNow().UtcDateTime;
    private DateOnly Today => DateOnly.FromDateTime(Now);

    private IReadOnlyList<Holiday> ToCome => [.. history!.Now.Content.Holidays.Where(h => h.On > Today).OrderBy(h => h.On)];

    private IReadOnlyList<Holiday> Past => [.. history!.Now.Content.Holidays.Where(h => h.On <= Today).OrderByDescending(h => h.On)];

    /// <summary>Of the calendar alone; a version changes figures or the calendar.</summary>
    private IReadOnlyList<PolicyVersionRow> Changes => [.. history!.Versions.Where(v => v.Changes.Any(c => c.IsOfCalendar))];

    protected override Task OnInitializedAsync() => Read();

    private async Task Read()
    {
        var found = await list.Handle();
        (history, refusal) = (found.Value, found.Refusal);
    }

    private async Task Remove(Holiday holiday)
    {
        var asked = new Confirmation($"Remove {holiday.Name}?", $"{Moments.WeekDay(holiday.On)} counts as a working day again, unless it is a day off of the week. Dates that were given stay.", "Remove", Destructive: true);
        if (await dialogs.AskReason(new(asked)) is not { } reason) return;
        var no = (await remove.Handle(holiday.On, reason)).Refusal;
        await Read();
        refusal ??= no;
        said = no is null ? $"{holiday.Name} is removed." : null;
    }
}
