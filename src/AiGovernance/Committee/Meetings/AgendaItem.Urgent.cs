namespace AiGovernance.Committee.Meetings;

public sealed partial class AgendaItem
{
    /// <summary>Until when it is voted on ahead of the meeting, UTC; null when it is not (CM-8).</summary>
    public DateTime? UrgentUntil { get; private set; }

    internal bool IsUrgent => UrgentUntil is not null;

    internal void VoteUrgently(DateTime until) => (State, UrgentUntil) = (ItemState.BallotOpen, until);

    internal void EndUrgent() => UrgentUntil = null;

    /// <summary>It waits for the meeting after all.</summary>
    internal void WaitForMeeting() => (State, UrgentUntil) = (ItemState.Queued, null);
}
