using AiGovernance.Common;

namespace AiGovernance.Committee;

/// <summary>Every "no" about seats on the record, meetings and agendas.</summary>
public static partial class CommitteeRefusals
{
    public static readonly Refusal NotSetUp = new("committee.not-set-up", "There is no committee yet. Set it up first.");
    public static readonly Refusal SetUpAlready = new("committee.set-up-already", "The committee stands already. Appoint to its seats instead.");
    public static readonly Refusal OwnSeat = new("committee.own-seat", "Nobody gives a seat to themselves; ask a second person (PP-3).");
    public static readonly Refusal PlaceEmpty = new("committee.place-empty", "Nobody holds this place today.");
    public static readonly Refusal TermInThePast = new("committee.term-in-the-past", "A term begins today or later.", RefusalKind.Input, "from");

    public static readonly Refusal NoSeries = new("committee.no-series", "Say first when the committee meets.");
    public static readonly Refusal NotPlanned = new("committee.not-planned", "Only a meeting that has not begun can be moved or skipped.");
    public static readonly Refusal MovedToThePast = new("committee.moved-to-the-past", "Move it to a day and an hour that are still to come.", RefusalKind.Input, "on");
    public static readonly Refusal DayTaken = new("committee.day-taken", "The committee meets on that day already.", RefusalKind.Input, "on");
    public static readonly Refusal AgendaOpen = new("committee.agenda-open", "The agenda is still open. It closes on {0}.");
    public static readonly Refusal AgendaClosed = new("committee.agenda-closed", "The agenda of this meeting is closed.");
    public static readonly Refusal AgendaFull = new("committee.agenda-full", "This agenda has {0} items already.");
    public static readonly Refusal OnAnAgenda = new("committee.on-an-agenda", "This case is on an agenda already.");
    public static readonly Refusal NotAwaiting = new("committee.not-awaiting", "This case does not wait for a decision.");
    public static readonly Refusal ProhibitedCase = new("committee.prohibited", "A prohibited use is not voted on; the gate must be lifted first (rules, section 5).");

    public static readonly Refusal NotInSession = new("committee.not-in-session", "The meeting is not in session.");
    public static readonly Refusal TooEarly = new("committee.too-early", "This meeting is on {0}. If the committee meets now, move it to today first (CM-2).");
    public static readonly Refusal BegunAlready = new("committee.begun-already", "This meeting has begun already.");
    public static readonly Refusal NotClosed = new("committee.not-closed", "Minutes are approved after the meeting.");
    public static readonly Refusal MinutesApproved = new("committee.minutes-approved", "These minutes are approved and frozen (CM-10).");
    public static readonly Refusal NotOnTheCommittee = new("committee.not-on-the-committee", "This person has no place on the committee on that day.");
    public static readonly Refusal PresentAlready = new("committee.present-already", "This person is there already.");
    public static readonly Refusal NotPresent = new("committee.not-present", "Say first that you are present.");
    public static readonly Refusal NotActingChair = new("committee.not-acting-chair", "Only the acting chair may: {0}.");
    public static readonly Refusal NotOpen = new("committee.item-not-open", "This item is not open.");
    public static readonly Refusal ItemOver = new("committee.item-over", "This item is over.");
    public static readonly Refusal BallotElsewhere = new("committee.ballot-elsewhere", "Close the open ballot first.");

    public static readonly Refusal TierVoted = new("committee.tier-voted", "The ballot is open, so its tier stays. Void the ballot first, or wait for its close.");
    public static readonly Refusal TierOnAgenda = new("committee.tier-on-agenda", "The committee has this case on its agenda and decides it at the tier it has.");

    public static readonly Refusal ConflictKnown = new("committee.conflict-known", "This conflict of interest is known already.");
    public static readonly Refusal ConflictStands = new("committee.conflict-stands", "Who submitted, sponsors or owns a case stays recused (CM-3).");
    public static readonly Refusal ConflictRuled = new("committee.conflict-ruled", "The chair has ruled on it already.");
    public static readonly Refusal OwnConflict = new("committee.own-conflict", "Nobody rules on their own conflict of interest (CM-3).");
    public static readonly Refusal ReviewsWithheld = new("committee.reviews-withheld", "You are recused from this case at the committee. Its reviews are shown after the close (CM-3).");
    public static readonly Refusal ConflictOpen = new("committee.conflict-open", "Rule first on the proposed conflict of interest of {0} (CM-3).");
}
