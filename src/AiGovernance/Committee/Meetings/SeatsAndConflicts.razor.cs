using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Committee.Meetings;

/// <summary>Who is there and who sits, with the conflicts of interest of the item (CM-3, CM-4).</summary>
public partial class SeatsAndConflicts(
    RecordArrival arrive, RecordDeparture depart, DeclareConflict declare, WithdrawConflict withdraw, RuleOnConflict rule, IDialogService dialogs) : ComponentBase
{
    [Parameter, EditorRequired] public MeetingDetails Found { get; set; } = default!;

    /// <summary>Runs an action and shows what came of it.</summary>
    [Parameter, EditorRequired] public Func<Task<Result>, Task> Act { get; set; } = default!;

    private Task ComeOrGo(PlaceRow place) => Act(place.Present ? depart.Handle(Found.Id, place.Person) : arrive.Handle(Found.Id, place.Person));

    private async Task Declare(ItemDetails item)
    {
        if (await Ask("Declare a conflict of interest?", "You leave the item; your alternate may sit for you. You see no deliberation before its close.", "Declare") is { } reason)
            await Act(declare.Handle(item.Id, reason));
    }

    private async Task Recuse(ItemDetails item, PlaceRow place)
    {
        if (await Ask($"Record a recusal of {place.Name}?", "They keep out of this item; their alternate may sit for them.", "Recuse") is { } reason)
            await Act(declare.Handle(item.Id, reason, place.Person));
    }

    private async Task TakeBack(ItemDetails item, ConflictRow conflict)
    {
        if (await Ask("Withdraw your conflict of interest?", "You sit for the item again.", "Withdraw") is { } reason) await Act(withdraw.Handle(item.Id, conflict.Id, reason));
    }

    private async Task Rule(ItemDetails item, ConflictRow conflict, bool recused)
    {
        var question = recused ? $"Recuse {conflict.Name}?" : $"Let {conflict.Name} vote?";
        if (await Ask(question, "Your ruling and its reason go on the record.", recused ? "Recuse" : "May vote") is { } reason)
            await Act(rule.Handle(item.Id, conflict.Id, recused, reason));
    }

    private Task<string?> Ask(string title, string consequence, string confirm) => dialogs.AskReason(new(new(title, consequence, confirm)));
}
