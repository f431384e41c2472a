using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Committee.Meetings;

/// <summary>The conditions of an item, and the form to propose one (CM-7).</summary>
public partial class ConditionsOnTheTable(ProposeCondition propose, DropCondition drop) : ComponentBase
{
    private string text = "";
    private string proof = "";
    private DateOnly? due;

    [Parameter, EditorRequired] public ItemDetails Item { get; set; } = default!;
    [Parameter] public bool MayChange { get; set; }

    /// <summary>Runs an action and shows what came of it.</summary>
    [Parameter, EditorRequired] public Func<Task<Result>, Task> Act { get; set; } = default!;

    private bool MayPropose => MayChange && Item is { MayVote: true, State: ItemState.Open };

    private string? Note => Item.State switch
    {
        ItemState.BallotOpen => "Frozen with the ballot. Changing the list voids the votes cast.",
        ItemState.Open => "Frozen when the ballot opens.",
        _ => null,
    };

    private Task Propose() => Act(Send());

    private async Task<Result> Send()
    {
        var result = await propose.Handle(Item.Id, new NewCondition(text, proof, due));
        if (result.Succeeded) (text, proof, due) = ("", "", null);
        return result;
    }
}
