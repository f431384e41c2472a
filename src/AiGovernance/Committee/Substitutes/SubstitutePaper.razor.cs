using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Committee.Substitutes;

/// <summary>Substitutes of one item in the meeting room, for the acting chair and the Executive (CM-4).</summary>
public sealed partial class SubstitutePaper(FindSubstitutes find, SeatSubstitute seatOne, AppointSubstitute appointOne, ReleaseSubstitute release, IDialogService dialogs) : ComponentBase
{
    private SubstituteNeeds? found;
    private Refusal? refusal;
    private (AgendaItemId, long)? read;
    private int seat;
    private string person = "";
    private string reason = "";

    [Parameter, EditorRequired] public AgendaItemId Item { get; set; }

    private IEnumerable<SubstituteCandidate> Possible => found!.Candidates.Where(c => c.Against is null);

    private bool MayChoose => found is { Seats.Count: > 0 } and ({ MaySeat: true } or { MayAppoint: true }) && Possible.Any();

    /// <summary>The last entry of the trail of which the room takes account: it reads again when something else than a vote was written, and this with it.</summary>
    [Parameter, EditorRequired] public long AsOf { get; set; }

    protected override Task OnParametersSetAsync() => read == (Item, AsOf) ? Task.CompletedTask : Read();

    private async Task Read()
    {
        read = (Item, AsOf);
        found = (await find.Handle(Item)).Value;
    }

    private async Task Send()
    {
        if (seat == 0) refusal = Refusal.Input("seat", "Choose the seat.");
        else if (!Guid.TryParse(person, out var id)) refusal = Refusal.Input("person", "Choose a person.");
        else refusal = (await (found!.MayAppoint ? appointOne.Handle(Item, seat, new PersonId(id), reason) : seatOne.Handle(Item, seat, new PersonId(id), reason))).Refusal;
        if (refusal is null) (seat, person, reason) = (0, "", "");
        await Read();
    }

    private async Task Release(SeatedSubstitute seated)
    {
        if (await dialogs.AskReason(new(new($"Release {seated.Name}?", "The seat is empty again; a vote of theirs no longer counts.", "Release"))) is not { } why) return;
        refusal = (await release.Handle(Item, seated.Id, why)).Refusal;
        await Read();
    }
}
