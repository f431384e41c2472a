using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases.Notices;

namespace AiGovernance.Committee.Urgent;

/// <summary>When a case may be voted on ahead of its meeting (CM-8). Who votes is present; an alternate's vote counts where the member gives none.</summary>
public static class UrgentRules
{
    /// <summary>Nobody is asked to vote within less than a day.</summary>
    public static readonly TimeSpan LeastOpen = TimeSpan.FromHours(24);

    public static Result CheckTime(DateTime now, DateTime until, DateTime meetingAt)
    {
        if (until - now < LeastOpen) return CommitteeRefusals.UrgentTooShort;
        return until > meetingAt ? CommitteeRefusals.UrgentPastMeeting : Result.Success;
    }

    /// <summary>Whether on every seat that is filled and not recused somebody has voted, so that nobody is waited for.</summary>
    public static bool HaveAllVoted(Sitting voted) => voted.Seats.All(s => s.Standing is not SeatStanding.Absent);

    internal static Refusal? FaultOf(AtTheTable table, DateOnly today)
    {
        if (!table.Meeting.IsToCome) return CommitteeRefusals.BegunAlready;
        if (table.Item.State is ItemState.BallotOpen) return CommitteeRefusals.BallotOpenAlready;
        if (table.Item.IsOver) return CommitteeRefusals.ItemOver;
        if (!table.IsUnchanged) return CommitteeRefusals.RevisionChanged;
        if (table.Subject.NotReady(today) is { } notReady) return notReady;
        return table.Item.Conflicts.Any(c => c.State is ConflictState.Proposed) ? CommitteeRefusals.UrgentConflictOpen : null;
    }

    /// <summary>Tells everybody with a place on the committee who is not recused; of vendors and boundaries the open ballot in the inbox says enough.</summary>
    internal static async Task Tell(AppDbContext db, AtTheTable table, Actor by, string title, string text, DateTime now, CancellationToken ct)
    {
        if (table.Item.UseCaseId is not { } useCase) return;
        var voters = table.Sits.Everybody.Where(p => !table.Item.Recused.Contains(p)).Select(p => (PersonId?)p);
        await db.Tell(useCase, voters, by, new(NewsTopic.Agenda, title, text, table.Item.Id.Value), now, ct);
    }

    /// <summary>The vote ends without a result: the item waits for the meeting, and its votes stay secret.</summary>
    internal static async Task<Result> BackToMeeting(AppDbContext db, Ballot ballot, AtTheTable table, string because, PersonId? by, DateTime now, CancellationToken ct)
    {
        if (ballot.Void(because, by, now) is { Succeeded: false } over) return over;
        table.Item.WaitForMeeting();
        await Workflows.Outbox.DropDue(db, CommitteeDues.CloseUrgentBallot, ballot.Id.Value, now, ct);
        Workflows.Outbox.Signal(db, CommitteeSignals.BallotVoided, table.Item.SubjectId, now);
        return Result.Success;
    }
}
