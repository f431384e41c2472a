using System.Text.Json.Nodes;
using AiGovernance.Access;
using AiGovernance.Common;

namespace AiGovernance.Committee.Ballots;

/// <summary>One vote, opened.</summary>
/// <param name="Counts">The voter still sits for the item.</param>
internal sealed record OpenedVote(Vote Vote, VoteCommitment Content, bool Counts);

/// <summary>A ballot opened and counted with the voters who sit at the close (CM-4, CM-6).</summary>
internal sealed record ClosedCount(IReadOnlyList<OpenedVote> Votes, Tally Tally)
{
    /// <returns>Null when a vote does not open.</returns>
    public static ClosedCount? Of(Ballot ballot, Sitting sitting, VoteSeal seal)
    {
        var voters = sitting.Voters;
        var opened = ballot.Votes.Select(v => (Vote: v, Content: seal.Open(v))).ToList();
        if (opened.Exists(o => o.Content is null)) return null;
        var votes = opened.Select(o => new OpenedVote(o.Vote, o.Content!, voters.Contains(o.Vote.VoterId))).ToList();
        var choices = voters.Select(voter => ChoiceOf(votes, voter)).ToList();
        Choice? chair = sitting.ActingChair is { } acting ? ChoiceOf(votes, acting) : null;
        return new(votes, Tally.Of(choices, ballot.Tier, chair, ballot.Terms.GateConditionAttaches));
    }

    /// <summary>Whether the acting chair's own vote could decide; asked before the count, so that asking tells nothing of it (CM-5, CM-6).</summary>
    public bool ChairMayDecide(Ballot ballot, PersonId chair) =>
        Tally.HasDecidingVote(ballot.Tier) && Tally.Present % 2 == 0 && ChoiceOf(Votes, chair).Proceeds();

    /// <summary>The count and every vote for the decision, as canonical JSON (CM-9).</summary>
    public string ToJson(Ballot ballot, IReadOnlyDictionary<PersonId, string> names, string? decidingReason) => CanonicalJson.Of(new JsonObject
    {
        ["ballot"] = ballot.Id.Value.ToString("D"),
        ["conditionsHash"] = ballot.ConditionHash,
        ["count"] = new JsonObject
        {
            ["cast"] = Tally.Cast,
            ["decidingReason"] = Tally.ByDecidingVote ? decidingReason : null,
            ["present"] = Tally.Present,
            ["proceed"] = Tally.Proceed,
            ["reject"] = Tally.Reject,
            ["withConditions"] = Tally.WithConditions,
        },
        ["outcome"] = Tally.Outcome.ToString(),
        ["votes"] = new JsonArray([.. Votes.OrderBy(v => v.Vote.Seat).Select(v => (JsonNode)new JsonObject
        {
            ["commitment"] = v.Vote.Commitment, ["counted"] = v.Counts, ["name"] = names[v.Vote.VoterId], ["nonce"] = v.Content.Nonce,
            ["rationale"] = v.Content.Rationale, ["seat"] = v.Vote.Seat, ["vote"] = v.Content.Choice.Letter().ToString(), ["voter"] = v.Vote.VoterId.Value.ToString("D"),
        })]),
    });

    // Who has not voted at the close was present and took no side.
    private static Choice ChoiceOf(IReadOnlyList<OpenedVote> votes, PersonId voter) => votes.FirstOrDefault(v => v.Vote.VoterId == voter)?.Content.Choice ?? Choice.Abstain;
}
