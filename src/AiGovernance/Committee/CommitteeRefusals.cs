using AiGovernance.Common;

namespace AiGovernance.Committee;

/// <summary>Every "no" of the committee's rules.</summary>
public static partial class CommitteeRefusals
{
    public static readonly Refusal TooFewSeats = new("committee.too-few-seats", "A committee needs at least {0} filled seats; this one has {1}.", Field: CommitteeFields.Seats);
    public static readonly Refusal TooManySeats = new("committee.too-many-seats", "A committee has at most {0} seats; this one has {1}.", Field: CommitteeFields.Seats);
    public static readonly Refusal SeatWithoutFunction = new("committee.seat-without-function", "Seat {0} has no function.");
    public static readonly Refusal FunctionsNotCovered = new("committee.functions-not-covered", "No filled seat covers: {0}.", Field: CommitteeFields.Seats);
    public static readonly Refusal TermReversed = new("committee.term-reversed", "On seat {0} a term ends before it begins.");
    public static readonly Refusal TermsOverlap = new("committee.terms-overlap", "On seat {0} two terms overlap.");
    public static readonly Refusal PersonTwice = new("committee.person-twice", "One person has two places: each is member or alternate of one seat only.");
    public static readonly Refusal MemberMissing = new("committee.member-missing", "Pick a member for this seat, or remove the seat.", RefusalKind.Input);
    public static readonly Refusal ChairWithoutSeat = new("committee.chair-without-seat", "Name a chair who holds a seat.", Field: CommitteeFields.Chair);
    public static readonly Refusal DeputyWithoutSeat = new("committee.deputy-without-seat", "Name a deputy who holds a seat.", Field: CommitteeFields.Deputy);
    public static readonly Refusal ChairIsDeputy = new("committee.chair-is-deputy", "Chair and deputy must be two persons.", Field: CommitteeFields.Deputy);

    public static readonly Refusal NoQuorum = new("committee.no-quorum", "No quorum: {0} present, {1} needed.");
    public static readonly Refusal FunctionsNotPresent = new("committee.functions-not-present", "A Critical case is not decided without: {0}.");
    public static readonly Refusal SubstituteNotNeeded = new("committee.substitute-not-needed", "A substitute is seated only when recusals alone prevent quorum.");
    public static readonly Refusal SeatNotRecused = new("committee.seat-not-recused", "A substitute takes a recused seat on which nobody sits.");
    public static readonly Refusal SubstituteConflicted = new("committee.substitute-conflicted", "This person has a conflict of interest in the item.");
    public static readonly Refusal AlreadySits = new("committee.already-sits", "This person has a seat already, and one vote.");
    public static readonly Refusal InThePool = new("committee.in-the-pool", "This person is in the pool already in that time.", Field: CommitteeFields.PoolPerson);
    public static readonly Refusal PoolPersonSeated = new("committee.pool-person-seated", "This person has a place on the committee. Alternates can be seated without being in the pool.", Field: CommitteeFields.PoolPerson);
    public static readonly Refusal PoolTermReversed = new("committee.pool-term-reversed", "The last day is before the first.", RefusalKind.Input, CommitteeFields.PoolUntil);
    public static readonly Refusal NotWithExecutive = new("committee.not-with-executive", "The Executive appoints a substitute after the second carry-over without quorum (CM-4).");
    public static readonly Refusal SeatNotFree = new("committee.seat-not-free", "A substitute takes a seat of the committee on which nobody sits.");
    public static readonly Refusal NotInPool = new("committee.not-in-pool", "A substitute comes from the other alternates or the standing pool.");

    public static readonly Refusal ChoiceNotOffered = new("committee.choice-not-offered", "{0} is not on this ballot.", RefusalKind.Input, "choice");
    public static readonly Refusal RationaleMissing = new(
        "committee.rationale-missing", "Give your reason: it is needed for D, for R, and against the reviewers.", RefusalKind.Input, "rationale");

    public static readonly Refusal TimeZoneUnknown = new("committee.time-zone-unknown", "{0} is not a known time zone.", RefusalKind.Input, "timeZone");
    public static readonly Refusal ClosesBeforeUnknown = new("committee.closes-before-unknown", "The agenda closes {0} to {1} working days before the meeting.", RefusalKind.Input, "closesBefore");
}
