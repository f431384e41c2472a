using AiGovernance.Common;

namespace AiGovernance.Committee;

/// <summary>Every "no" about ballots and conditions on the table.</summary>
public static partial class CommitteeRefusals
{
    public static readonly Refusal RevisionChanged = new("committee.revision-changed", "The case is not what it was when it came on the agenda. Carry the item over (UC-1).");
    public static readonly Refusal BallotOpenAlready = new("committee.ballot-open-already", "The ballot is open already.");
    public static readonly Refusal ConditionsFrozen = new("committee.conditions-frozen", "The conditions are frozen with the ballot. Void it to change them (CM-7).");
    public static readonly Refusal NoConditions = new("committee.no-conditions", "An exception or a boundary is taken as it was asked for, or not: there are no conditions to it.");
    public static readonly Refusal ConditionMissing = new("committee.condition-missing", "Write the condition, at most {0} characters.", RefusalKind.Input, "text");
    public static readonly Refusal ProofMissing = new("committee.proof-missing", "Say what will prove it.", RefusalKind.Input, "proof");
    public static readonly Refusal DueInThePast = new("committee.due-in-the-past", "A condition is due in the future, or before production.", RefusalKind.Input, "dueOn");
    public static readonly Refusal NotYourCondition = new("committee.not-your-condition", "Who proposed it, or the acting chair, takes it off the table.");

    public static readonly Refusal BallotClosed = new("committee.ballot-closed", "The ballot is closed. Your vote came too late and does not count.");
    public static readonly Refusal BallotVoided = new("committee.ballot-voided", "The conditions changed, so this ballot and its votes are void. Vote on the new one (CM-7).");
    public static readonly Refusal VotedElsewhere = new("committee.voted-elsewhere", "Your vote was stored from another window meanwhile, and stands. Change it if you want to (CM-5).");
    public static readonly Refusal Recused = new("committee.recused", "You are recused from this item (CM-3).");
    public static readonly Refusal NoSeat = new("committee.no-seat", "You hold no seat for this item: its member sits.");
    public static readonly Refusal RationaleTooLong = new("committee.rationale-too-long", "Your reason may have {0} characters.", RefusalKind.Input, "rationale");
    public static readonly Refusal DecidingReasonMissing = new(
        "committee.deciding-reason-missing", "With this many voters your vote may decide at exactly half. Write why it should proceed (CM-6).", RefusalKind.Input, "reason");

    public static readonly Refusal UrgentTooShort = new("committee.urgent-too-short", "An urgent ballot is open for at least 24 hours (CM-8).", RefusalKind.Input, "hours");
    public static readonly Refusal UrgentPastMeeting = new("committee.urgent-past-meeting", "The meeting begins before such a ballot would end. Vote there.");
    public static readonly Refusal UrgentConflictOpen = new("committee.urgent-conflict-open", "Rule first on the proposed conflicts of interest of this item (CM-3).");
    public static readonly Refusal UrgentOpen = new("committee.urgent-open", "An urgent ballot is open on it. Wait for its end, or move it to the meeting (CM-8).");
    public static readonly Refusal ConsentCritical = new("committee.consent-critical", "A Critical case is decided by itself, not on the consent agenda (CM-2).");
    public static readonly Refusal ConsentContested = new("committee.consent-contested", "Only what all reviewers recommend to approve stands on the consent agenda (CM-2).");
    public static readonly Refusal ConsentConflict = new("committee.consent-conflict", "With a conflict of interest it is decided by itself, for not the same people vote on it (CM-2, CM-3).");
    public static readonly Refusal OnConsentAlready = new("committee.on-consent-already", "It is on the consent agenda already.");
    public static readonly Refusal NotOnConsent = new("committee.not-on-consent", "It does not wait on the consent agenda, or is voted on already.");
    public static readonly Refusal NotQueued = new("committee.not-queued", "This item does not wait on the agenda any more.");
    public static readonly Refusal ConsentEmpty = new("committee.consent-empty", "Nothing is on the consent agenda.");
    public static readonly Refusal ConsentNotOpen = new("committee.consent-not-open", "No consent vote is open.");
    public static readonly Refusal ConsentBallot = new("committee.consent-ballot", "One consent vote is open on this item and others. Vote on it there, and close it for all of them at once (CM-2).");
    public static readonly Refusal NotUrgent = new("committee.not-urgent", "This ballot is one of the meeting itself.");
    public static readonly Refusal NotAllVoted = new("committee.not-all-voted", "Not on every seat somebody has voted. It is counted by itself at its end, {0}.");

    public static readonly Refusal VoteUnreadable = new(
        "committee.vote-unreadable", "A vote cannot be opened, or is not what its voter sealed. Restore the portal's keys, or void the ballot.");
}
