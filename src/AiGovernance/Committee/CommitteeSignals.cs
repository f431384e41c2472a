using AiGovernance.Workflows;

namespace AiGovernance.Committee;

/// <summary>What the committee announces. The subject is what the item is about, for meetings the meeting.</summary>
public static class CommitteeSignals
{
    public static readonly Signal PutOnAgenda = new("committee.put-on-agenda");
    public static readonly Signal CarriedOver = new("committee.carried-over");
    /// <summary>What is no use case was deferred and waits for the next meeting.</summary>
    public static readonly Signal Deferred = new("committee.deferred");
    public static readonly Signal BoundaryProposed = new("committee.boundary-proposed");
    public static readonly Signal BallotOpened = new("committee.ballot-opened");
    public static readonly Signal BallotVoided = new("committee.ballot-voided");
    public static readonly Signal BallotClosed = new("committee.ballot-closed");

    /// <summary>Subject: <see cref="Seats.CommitteeSettings.Only"/>.</summary>
    public static readonly Signal MeetingsPlanned = new("committee.meetings-planned");

    /// <summary>Subject: the meeting.</summary>
    public static readonly Signal AgendaClosed = new("committee.agenda-closed");

    /// <summary>Subject: the meeting.</summary>
    public static readonly Signal MinutesApproved = new("committee.minutes-approved");
}

/// <summary>Times at which the committee's room acts (RV-5).</summary>
public static class CommitteeDues
{
    /// <summary>Subject: the meeting. The agenda closes and is put in order (CM-2).</summary>
    public static readonly Due CloseAgenda = new("committee.close-agenda");

    /// <summary>Subject: the boundary. Its first day has come (CM-11).</summary>
    public static readonly Due BoundaryBegins = new("committee.boundary-begins");

    /// <summary>Subject: the review that a boundary asks for (CM-11).</summary>
    public static readonly Due BoundaryReviewOverdue = new("committee.boundary-review-overdue");

    /// <summary>Subject: the ballot. The time of an urgent ballot is over (CM-8).</summary>
    public static readonly Due CloseUrgentBallot = new("committee.close-urgent-ballot");

    /// <summary>Subject: the use case. Nobody was appointed for a case that lacked its quorum twice (CM-4).</summary>
    public static readonly Due SubstituteMissing = new("committee.substitute-missing");

    /// <summary>Subject: <see cref="Seats.CommitteeSettings.Only"/>. Meetings stand twelve months ahead (CM-2).</summary>
    public static readonly Due PlanAhead = new("committee.plan-ahead");
}
