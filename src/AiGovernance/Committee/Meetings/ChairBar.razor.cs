using AiGovernance.Committee.Ballots;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Committee.Meetings;

/// <summary>The chair's controls, at the foot of the meeting room.</summary>
public partial class ChairBar(
    OpenItem openItem, OpenBallot openBallot, VoidBallot voidBallot, CloseBallot closeBallot, CarryOver carryOver, CloseMeeting closeMeeting, IDialogService dialogs) : ComponentBase
{
    [Parameter, EditorRequired] public MeetingDetails Found { get; set; } = default!;

    /// <summary>Runs an action and shows what came of it.</summary>
    [Parameter, EditorRequired] public Func<Task<Result>, Task> Act { get; set; } = default!;

    private bool Presides => Found.Item is { MayPreside: true };

    private string Say => Found switch
    {
        { Item: { State: ItemState.BallotOpen, Ballot.IsConsent: true } } => "It is voted on with the consent agenda, and closed there for all of its items at once.",
        { Item: { State: ItemState.BallotOpen, Ballot: { } ballot } } when ballot.Cast < ballot.Voters =>
            $"{Moments.Count(ballot.Voters - ballot.Cast, "voter")} {(ballot.Voters - ballot.Cast == 1 ? "has" : "have")} not voted yet. Closing publishes every name with its vote and cannot be undone.",
        { Item.State: ItemState.BallotOpen } => "Everybody has voted. Closing publishes every name with its vote and cannot be undone.",
        { Item: { State: ItemState.Open, QuorumHolds: false } item } => item.Quorum,
        { Item: { State: ItemState.Open } } => "Opening the ballot freezes the conditions.",
        _ => "Choose an item of the agenda and open it.",
    };

    private async Task<Result> Open(ItemDetails item) => new((await openBallot.Handle(item.Id)).Refusal);

    private async Task Close(ItemDetails item, BallotDetails ballot)
    {
        var act = new Confirmation("Close the ballot?", $"{ballot.Cast} of {ballot.Voters} have voted. Who has not abstains. Every vote is shown with its name, and the decision stands.", "Close the ballot");
        // The reason is asked by the number of voters alone, never by their votes.
        var mayDecide = Tally.HasDecidingVote(item.Tier) && ballot.Voters % 2 == 0;
        var reason = mayDecide ? await dialogs.AskReason(new(act, Label: "Should it stand at exactly half: why does your vote decide as it does?")) : null;
        if (mayDecide ? reason is not null : await dialogs.Confirm(act)) await Act(Send(ballot, reason));
    }

    private async Task<Result> Send(BallotDetails ballot, string? reason) => new((await closeBallot.Handle(ballot.Id, reason)).Refusal);

    private async Task Void(BallotDetails ballot)
    {
        if (await Ask("Void the ballot?", $"{Moments.Count(ballot.Cast, "vote")} cast count for nothing and stay secret. The conditions can change again.", "Void", destructive: true) is { } reason)
            await Act(voidBallot.Handle(ballot.Id, reason));
    }

    private async Task Carry(ItemDetails item)
    {
        if (await Ask($"Carry {item.Name} over?", "It waits for the next meeting whose agenda is open.", "Carry over") is { } reason) await Act(carryOver.Handle(item.Id, reason));
    }

    private async Task End()
    {
        if (await dialogs.Confirm(new("End the meeting?", "What was not reached is carried over. The minutes are written.", "End the meeting"))) await Act(closeMeeting.Handle(Found.Id));
    }

    private Task<string?> Ask(string title, string consequence, string confirm, bool destructive = false) =>
        dialogs.AskReason(new(new(title, consequence, confirm, destructive)));
}
