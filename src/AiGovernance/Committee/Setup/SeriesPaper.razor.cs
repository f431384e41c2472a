using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Committee.Setup;

/// <summary>Says when the committee meets; every change of the form shows the days that it gives before anything is planned.</summary>
public partial class SeriesPaper(PlanMeetings plan, IDialogService dialogs, TimeProvider clock) : ComponentBase
{
    private static readonly TimeOnly UsualHour = new(14, 0);
    private static readonly IReadOnlyList<TimeZoneInfo> AllZones = TimeZoneInfo.GetSystemTimeZones();

    private WeekOfMonth week = WeekOfMonth.Second;
    private DayOfWeek day = DayOfWeek.Tuesday;
    private TimeOnly? at = UsualHour;
    private PickOption? zone;
    private int? closesBefore = MeetingSeries.UsualClosesBefore;
    private Refusal? refusal;
    private bool isPlanned;
    private bool busy;

    [Parameter, EditorRequired] public CommitteeSetup Setup { get; set; } = default!;
    [Parameter] public EventCallback Changed { get; set; }

    private IReadOnlyList<PickOption> Zones { get; set; } = [];

    private MeetingSeries? Chosen => at is { } hour && zone is { } place && closesBefore is { } before ? new(week, day, hour, place.Value, before) : null;

    /// <summary>Nothing for the rhythm in force: what it gave may have been moved or skipped since.</summary>
    private MeetingSeries? Preview => Chosen is { } chosen && chosen != Setup.Series && chosen.Check().Succeeded ? chosen : null;

    protected override void OnInitialized()
    {
        if (!Setup.MayPlan) return;
        var now = clock.GetUtcNow();
        Zones = [.. AllZones.Select(z => new PickOption(z.Id, z.Id.Replace('_', ' '), SeriesWords.Offset(z.GetUtcOffset(now))))];
        if (Setup.Series is not { } series) return;
        (week, day, at, closesBefore) = (series.Week, series.Day, series.At, series.ClosesBefore);
        zone = Zones.FirstOrDefault(z => z.Value == series.TimeZone) ?? new(series.TimeZone, series.TimeZone);
    }

    private Refusal? Fault(string field) => refusal?.Field == field ? refusal : null;

    private async Task Plan()
    {
        isPlanned = false;
        refusal = Missing();
        if (refusal is not null || Chosen is not { } series || !await IsSure(series)) return;
        busy = true;
        refusal = (await plan.Handle(series)).Refusal;
        (busy, isPlanned) = (false, refusal is null);
        if (isPlanned) await Changed.InvokeAsync();
    }

    private Refusal? Missing()
    {
        if (at is null) return Refusal.Input("at", "Give the hour.");
        if (zone is null) return Refusal.Input("timeZone", "Pick the time zone of the place where the committee sits.");
        return closesBefore is null ? CommitteeRefusals.ClosesBeforeUnknown.With(0, MeetingSeries.MostClosesBefore) : null;
    }

    private async Task<bool> IsSure(MeetingSeries series) => Setup.Series is null || series == Setup.Series || await dialogs.Confirm(new(
        "Change when the committee meets?",
        "Planned meetings follow the new rhythm. What was moved or skipped by hand stays, and so does a meeting whose agenda is closed, or with cases on it on a day that the new rhythm does not have.",
        "Change the rhythm"));
}
