using System.Globalization;
using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Workflows;

namespace AiGovernance.Committee.Subjects;

/// <summary>A ballot that is counted and about to be settled (CM-6).</summary>
/// <param name="Count">The votes, opened.</param>
/// <param name="Chair">Who closes it; the portal where an urgent ballot ends by its time (CM-8).</param>
/// <param name="Now">UTC.</param>
internal sealed record Closing(AgendaItem Item, Ballot Ballot, ClosedCount Count, string? DecidingReason, Actor Chair, Policy Policy, DateTime Now)
{
    /// <summary>In whose name it stands: who closed the ballot, else who opened it.</summary>
    public PersonId By => Chair.Person ?? Ballot.OpenedBy;

    public Outcome Outcome => Count.Tally.Outcome;

    public bool Proceeds => Outcome is Outcome.Approved or Outcome.ApprovedWithConditions;

    public DateOnly Today => DateOnly.FromDateTime(Now);

    /// <summary>How it was counted, in one sentence.</summary>
    public string Sentence
    {
        get
        {
            var tally = Count.Tally;
            var count = string.Create(CultureInfo.InvariantCulture, $"{tally.Proceed} of {tally.Present} voters present were for it, {tally.Reject} against, {tally.Cast} votes cast.");
            return tally.ByDecidingVote ? $"{count} Exactly half, decided by the acting chair: {DecidingReason!.Trim()}" : count;
        }
    }

    /// <summary>What is no use case and was deferred waits for the next meeting as it is.</summary>
    public void WaitsAgain(AppDbContext db) => db.Signal(CommitteeSignals.Deferred, Item.SubjectId, Now);
}
