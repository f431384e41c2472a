using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Committee.Consent;

/// <summary>The consent agenda in the meeting room (CM-2).</summary>
public sealed partial class ConsentPaper(
    FindConsent find, PutOnConsent put, ConsentVoting voting, IDialogService dialogs, TimeProvider clock) : ComponentBase
{
    private ConsentDetails? found;
    private ConsentChoice? chosen;
    private string? rationale;
    private Refusal? refusal;
    private (MeetingId, AgendaItemId?, long)? read;

    [Parameter, EditorRequired] public MeetingId Meeting { get; set; }

    /// <summary>The item that is looked at.</summary>
    [Parameter] public AgendaItemId? Item { get; set; }

    /// <summary>The last entry of the trail of which the room takes account: it reads again when something else than a vote was written, and this with it.</summary>
    [Parameter, EditorRequired] public long AsOf { get; set; }

    protected override Task OnParametersSetAsync() => read == (Meeting, Item, AsOf) ? Task.CompletedTask : Read();

    private static string Words(ConsentChoice choice) => choice switch
    {
        ConsentChoice.For => "For all, as the reviewers recommend",
        ConsentChoice.Against => "Against all: defer",
        _ => "Abstain, counts as present",
    };

    private async Task Read()
    {
        read = (Meeting, Item, AsOf);
        found = (await find.Handle(Meeting, Item)).Value;
    }

    private Task<Result> Pull(ConsentRow row) => voting.Pull.Handle(row.Item);

    private async Task<Result> Open() => new((await voting.Open.Handle(Meeting)).Refusal);

    private async Task<Result> Cast()
    {
        var result = await voting.Cast.Handle(Meeting, chosen!.Value, rationale, new SeenVote(found!.VotedAt));
        // The choice does not stay on a screen that others may see.
        if (result.Succeeded) (chosen, rationale) = (null, null);
        return result;
    }

    private async Task Close(ConsentDetails now)
    {
        var act = new Confirmation("Close the consent vote?", $"{now.Cast} of {now.Voters} have voted. Every vote is shown with its name, and each item gets its decision.", "Close it");
        // Asked by the number of voters alone, never by their votes.
        var mayDecide = now.Voters % 2 == 0;
        var reason = mayDecide ? await dialogs.AskReason(new(act, Label: "Should it stand at exactly half: why does your vote decide as it does?")) : null;
        if (mayDecide ? reason is null : !await dialogs.Confirm(act)) return;
        await Act(Finish(reason));
    }

    private async Task<Result> Finish(string? reason) => new((await voting.Close.Handle(Meeting, reason)).Refusal);

    private async Task Act(Task<Result> action)
    {
        refusal = (await action).Refusal;
        await Read();
    }
}

/// <summary>The acts of the consent vote that the page offers.</summary>
public sealed record ConsentVoting(PullFromConsent Pull, OpenConsentVote Open, CastConsentVote Cast, CloseConsentVote Close);
