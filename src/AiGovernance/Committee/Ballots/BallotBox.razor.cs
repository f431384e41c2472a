using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Committee.Ballots;

/// <summary>The ballot of an item, for the voter and after the close for everybody (CM-5).</summary>
public partial class BallotBox(CastVote cast) : ComponentBase
{
    private Choice? chosen;
    private string? rationale;
    private bool busy;

    [Parameter, EditorRequired] public ItemDetails Item { get; set; } = default!;
    [Parameter, EditorRequired] public BallotDetails Ballot { get; set; } = default!;

    /// <summary>UTC.</summary>
    [Parameter, EditorRequired] public DateTime Now { get; set; }

    /// <summary>Runs an action and shows what came of it.</summary>
    [Parameter, EditorRequired] public Func<Task<Result>, Task> Act { get; set; } = default!;

    private string NeedsReason => string.Join(", ", Ballot.Offered.Where(c => BallotRules.NeedsRationale(c, Ballot.Terms)).Select(c => c.Letter()));

    private async Task Cast()
    {
        busy = true;
        await Act(Send());
        busy = false;
    }

    private async Task<Result> Send()
    {
        var result = await cast.Handle(Ballot.Id, chosen!.Value, rationale, new(Ballot.MyVoteAt));
        // The choice does not stay on a screen that others may see.
        if (result.Succeeded) (chosen, rationale) = (null, null);
        return result;
    }
}
