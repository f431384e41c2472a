using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Committee.Urgent;

/// <summary>The urgent ballot of the item on the table (CM-8).</summary>
public sealed partial class UrgentPaper(OpenUrgentBallot open, MoveToMeeting move, CountUrgentBallot count, IDialogService dialogs) : ComponentBase
{
    private int hours = 24;
    private string reason = "";
    private Refusal? refusal;

    [Parameter, EditorRequired] public MeetingDetails Found { get; set; } = default!;

    /// <summary>Asks the page to read again.</summary>
    [Parameter] public EventCallback Changed { get; set; }

    private async Task Open(ItemDetails item)
    {
        refusal = (await open.Handle(item.Id, TimeSpan.FromHours(hours), reason)).Refusal;
        if (refusal is null) reason = "";
        await Changed.InvokeAsync();
    }

    private async Task Move(BallotDetails ballot)
    {
        var why = await dialogs.AskReason(new(new("Move it to the meeting?", "The votes cast count for nothing and stay secret. Every voter is told.", "Move to the meeting")));
        if (why is null) return;
        refusal = (await move.Handle(ballot.Id, why)).Refusal;
        await Changed.InvokeAsync();
    }

    private async Task Count(ItemDetails item, BallotDetails ballot)
    {
        var act = new Confirmation("Count the ballot?", "Every vote is shown with its name, and the decision stands.", "Count it");
        var mayDecide = Tally.HasDecidingVote(item.Tier) && ballot.Voters % 2 == 0;
        var why = mayDecide ? await dialogs.AskReason(new(act, Label: "Should it stand at exactly half: why does your vote decide as it does?")) : null;
        if (mayDecide ? why is null : !await dialogs.Confirm(act)) return;
        refusal = (await count.Handle(ballot.Id, why)).Refusal;
        await Changed.InvokeAsync();
    }
}
