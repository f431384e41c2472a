using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Records;
using AiGovernance.Committee.Subjects;
using AiGovernance.Parts;
using AiGovernance.Reviews;

namespace AiGovernance.Committee;

/// <summary>How states of meetings, items and votes are called and look.</summary>
public static class CommitteeWords
{
    /// <summary>How long a case waited that is decided or carried over.</summary>
    public static string Waited(int workingDays) => workingDays == 0 ? "less than a working day" : Moments.Count(workingDays, "working day");

    /// <summary>How long a case waits: "since today", "1 working day", "20 working days".</summary>
    public static string Waits(int workingDays) => workingDays == 0 ? "since today" : Moments.Count(workingDays, "working day");

    public static (string Text, Look Look) Of(MeetingState state) => state switch
    {
        MeetingState.Planned => ("Agenda open", Look.Neutral),
        MeetingState.AgendaClosed => ("Agenda closed", Look.Info),
        MeetingState.InSession => ("In session", Look.Info),
        MeetingState.Closed => ("Minutes to approve", Look.Wait),
        MeetingState.MinutesApproved => ("Minutes approved", Look.Good),
        _ => ("Skipped", Look.Neutral),
    };

    public static (string Text, Look Look) Of(Outcome outcome) => outcome switch
    {
        Outcome.Approved => ("Approved", Look.Good),
        Outcome.ApprovedWithConditions => ("Approved with conditions", Look.Good),
        Outcome.Deferred => ("Deferred", Look.Wait),
        _ => ("Rejected", Look.Bad),
    };

    public static (string Text, Look Look) Of(ItemState state, Outcome? outcome) => (state, outcome) switch
    {
        (ItemState.Decided, { } decided) => Of(decided),
        (ItemState.Decided, null) => ("Decided", Look.Neutral),
        (ItemState.Open, _) => ("In progress", Look.Info),
        (ItemState.BallotOpen, _) => ("Ballot open", Look.Info),
        (ItemState.CarriedOver, _) => ("Carried over", Look.Wait),
        _ => ("On the agenda", Look.Neutral),
    };

    public static (string Text, Look Look) Of(ReviewOutcome? outcome) => outcome switch
    {
        ReviewOutcome.Supports => ("Supports", Look.Good),
        ReviewOutcome.SupportsWithConditions => ("Supports with conditions", Look.Good),
        ReviewOutcome.Objects => ("Objects", Look.Bad),
        _ => ("Not done", Look.Wait),
    };

    public static (string Text, Look Look) Of(PlaceRow place) => place switch
    {
        { Recused: true } => ("Recused", Look.Wait),
        { Present: false } => ("Absent", Look.Neutral),
        { Sits: true, HasVoted: true } => ("Present, voted", Look.Good),
        { Sits: true } => ("Present, no vote yet", Look.Info),
        _ => ("Present, does not sit", Look.Neutral),
    };

    public static string Of(Recommendation? recommendation) =>
        recommendation is null ? "No reviewer has recommended anything" : $"Reviewers recommend: {Advice(recommendation)}";

    /// <summary>A recommendation in a cell of a table.</summary>
    public static string Advice(Recommendation? recommendation) => recommendation switch
    {
        Recommendation.Approve => "approve",
        Recommendation.ApproveWithConditions => "approve with conditions",
        Recommendation.DoNotApprove => "do not approve",
        _ => "nothing yet",
    };

    public static string Of(DecisionKind kind) => kind switch
    {
        DecisionKind.First => "First decision",
        DecisionKind.Again => "Decided again",
        DecisionKind.Appeal => "After an appeal",
        _ => kind.ToString(),
    };

    public static string OfAssessor(Recommendation? recommendation) => recommendation switch
    {
        Recommendation.Approve => "The assessor proposes: approve",
        Recommendation.ApproveWithConditions => "The assessor proposes: approve with findings",
        _ => "The assessor proposes: do not approve",
    };

    public static string Of(ItemKind kind) => kind switch
    {
        ItemKind.UseCase => "Use case",
        _ => kind.ToString(),
    };

    public static string Of(ConflictState state) => state switch
    {
        ConflictState.Proposed => "to be ruled on",
        ConflictState.Recused => "recused",
        ConflictState.MayVote => "may vote",
        _ => "withdrawn",
    };

    public static string Of(Choice choice) => choice switch
    {
        Choice.Approve => "Approve",
        Choice.ApproveWithConditions => "Approve with conditions",
        Choice.Defer => "Defer",
        Choice.Reject => "Reject",
        _ => "Abstain, counts as present",
    };

    /// <param name="letter">Under which minutes and ballots hold a vote.</param>
    public static string VoteOf(string letter) => Enum.GetValues<Choice>().Single(c => c.Letter().ToString() == letter) switch
    {
        Choice.Abstain => "Abstain",
        var choice => Of(choice),
    };
}

/// <summary>The addresses of the committee's pages.</summary>
public static class CommitteeAddress
{
    public const string Home = "/committee";
    public const string Setup = $"{Home}/setup";
    public const string MyBallots = $"{Home}/ballots";
    public const string Decisions = $"{Home}/decisions";
    public const string Attendance = $"{Home}/attendance";
    public const string Calendar = $"{Home}/meetings.ics";

    public static string Of(MeetingId meeting) => $"{Home}/meetings/{meeting.Value:D}";

    public static string Of(MeetingId meeting, AgendaItemId item) => $"{Of(meeting)}?item={item.Value:D}";

    /// <summary>For the projector.</summary>
    public static string Wall(MeetingId meeting) => $"{Of(meeting)}/wall";

    public static string Minutes(MeetingId meeting) => $"{Of(meeting)}/minutes";

    /// <summary>A download.</summary>
    public static string MinutesFile(MeetingId meeting) => $"{Minutes(meeting)}.pdf";

    /// <summary>A download.</summary>
    /// <param name="part">0 for the packet, else the number of the addendum.</param>
    public static string Packet(MeetingId meeting, int part) => $"{Of(meeting)}/packet/{part}";
}
