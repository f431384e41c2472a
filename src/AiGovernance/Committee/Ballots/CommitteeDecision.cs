using System.Globalization;
using AiGovernance.Approvals;
using AiGovernance.Questionnaires;
using AiGovernance.UseCases;

namespace AiGovernance.Committee.Ballots;

/// <summary>Turns a counted ballot into the terms of the decision (CM-9).</summary>
internal static class CommitteeDecision
{
    private const string RunsWhere = "runs-where";
    private const string Region = "region";

    /// <param name="record">Count and votes as published.</param>
    public static DecisionTerms Terms(Ballot ballot, Tally tally, Revision revision, string record, string? decidingReason, DateOnly today)
    {
        var standing = Enum.Parse<Standing>(tally.Outcome.ToString());
        var proceeds = standing is Standing.Approved or Standing.ApprovedWithConditions;
        var answers = Answers.Read(revision.Answers, QuestionnaireCatalogue.Intake).Value!;
        return new(standing, DecisionBody.Committee, null, ballot.Id.Value, Sentence(tally, decidingReason), record,
            proceeds ? Decision.EndOf(ballot.Tier, today) : null,
            Allowed(IntakeAnswers.DataLevel), Allowed(RunsWhere), Allowed(Region), null,
            standing is Standing.ApprovedWithConditions ? [.. ballot.Conditions.Select(c => c.ToTerms())] : [], tally.Cast);

        // What is not allowed is not limited either; an empty answer limits nothing.
        string? Allowed(string question) => proceeds && IntakeAnswers.Text(answers, question) is { Length: > 0 } given ? given : null;
    }

    private static string Sentence(Tally tally, string? decidingReason)
    {
        var count = string.Create(CultureInfo.InvariantCulture, $"{tally.Proceed} of {tally.Present} voters present were for it, {tally.Reject} against, {tally.Cast} votes cast.");
        return tally.ByDecidingVote ? $"{count} Exactly half, decided by the acting chair: {decidingReason!.Trim()}" : count;
    }
}
