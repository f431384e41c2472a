using AiGovernance.Approvals;
using AiGovernance.Committee.Subjects;
using AiGovernance.UseCases;

namespace AiGovernance.Committee.Ballots;

/// <summary>Turns a counted ballot into the terms of the decision (CM-9).</summary>
internal static class CommitteeDecision
{
    /// <param name="record">Count and votes as published.</param>
    public static DecisionTerms Terms(Closing closing, Revision revision, string record)
    {
        var standing = Enum.Parse<Standing>(closing.Outcome.ToString());
        var permitted = PermittedUse.Of(revision, standing);
        return new(standing, DecisionBody.Committee, null, closing.Ballot.Id.Value, closing.Sentence, record,
            closing.Proceeds ? Decision.EndOf(closing.Ballot.Tier!.Value, closing.Today, closing.Policy) : null,
            permitted.DataLevel, permitted.Location, permitted.Regions, null,
            standing is Standing.ApprovedWithConditions ? [.. closing.Ballot.Conditions.Select(c => c.ToTerms())] : [], closing.Count.Tally.Cast);
    }
}
