using System.Globalization;
using AiGovernance.Approvals;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;

namespace AiGovernance.Committee.Ballots;

/// <summary>Turns a counted ballot into the terms of the decision (CM-9).</summary>
internal static class CommitteeDecision
{
    /// <param name="record">Count and votes as published.</param>
    public static DecisionTerms Terms(Ballot ballot, Tally tally, Revision revision, string record, string? decidingReason, DateOnly today, Policy policy)
    {
        var standing = Enum.Parse<Standing>(tally.Outcome.ToString());
        var proceeds = standing is Standing.Approved or Standing.ApprovedWithConditions;
        var permitted = PermittedUse.Of(revision, standing);
        return new(standing, DecisionBody.Committee, null, ballot.Id.Value, Sentence(tally, decidingReason), record,
            proceeds ? Decision.EndOf(ballot.Tier, today, policy) : null,
            permitted.DataLevel, permitted.Location, permitted.Regions, null,
            standing is Standing.ApprovedWithConditions ? [.. ballot.Conditions.Select(c => c.ToTerms())] : [], tally.Cast);
    }

    private static string Sentence(Tally tally, string? decidingReason)
    {
        var count = string.Create(CultureInfo.InvariantCulture, $"{tally.Proceed} of {tally.Present} voters present were for it, {tally.Reject} against, {tally.Cast} votes cast.");
        return tally.ByDecidingVote ? $"{count} Exactly half, decided by the acting chair: {decidingReason!.Trim()}" : count;
    }
}
