using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Committee.Meetings;

/// <summary>Another day for a meeting, or none, with the reason on the record (CM-2, PP-4).</summary>
public partial class MeetingDay(MoveMeeting move, SkipMeeting skip, AccessCheck access, IDialogService dialogs) : ComponentBase
{
    private DateOnly? day;
    private TimeOnly? chosenHour;

    [Parameter, EditorRequired] public MeetingDetails Found { get; set; } = default!;

    /// <summary>Runs an action and shows what came of it.</summary>
    [Parameter, EditorRequired] public Func<Task<Result>, Task> Act { get; set; } = default!;

    private TimeOnly? Hour { get => chosenHour ?? Found.Hour; set => chosenHour = value; }

    private async Task Move()
    {
        if (day is not { } wanted)
        {
            await Act(Task.FromResult<Result>(Refusal.Input("day", "Pick the day to move it to.")));
            return;
        }
        var reason = await dialogs.AskReason(new(new($"Move the meeting to {Moments.WeekDay(wanted)}, {Hour:HH:mm}?", "Its agenda goes with it. The series stays as it is.", "Move")));
        if (reason is not null) await Act(move.Handle(Found.Id, wanted, reason, Hour));
    }

    private async Task Skip()
    {
        var reason = await dialogs.AskReason(new(new($"Skip the meeting of {Moments.Day(Found.On)}?", "What is on its agenda goes to the next one.", "Skip", Destructive: true)));
        if (reason is not null) await Act(skip.Handle(Found.Id, reason));
    }
}
