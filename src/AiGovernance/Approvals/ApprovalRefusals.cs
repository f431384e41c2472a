using AiGovernance.Common;

namespace AiGovernance.Approvals;

/// <summary>Every "no" of decisions and conditions.</summary>
public static class ApprovalRefusals
{
    public static readonly Refusal ConditionNotOpen = new("approvals.condition-not-open", "Proof was given already, or the condition is settled.");
    public static readonly Refusal ConditionSettled = new("approvals.condition-settled", "This condition is settled already.");
    public static readonly Refusal ConditionSuperseded = new("approvals.condition-superseded", "A later decision took the place of the one that set this condition, so nothing is done on it any more (CM-9).");
    public static readonly Refusal NotExtendable = new("approvals.not-extendable", "Only an open condition with a due date can be extended (AP-2).");
    public static readonly Refusal StoppingNotExtended = new("approvals.stopping-not-extended", "A condition that stops is not extended: it has its own time before the rule suspends (AP-2).");
    public static readonly Refusal ExtendedAlready = new("approvals.extended-already", "It was extended once already: it is met, waived, or the use is suspended (AP-2).");
    public static readonly Refusal ExtendedBack = new("approvals.extended-back", "The new date lies after the old one and after today.", RefusalKind.Input, "due");
    public static readonly Refusal ProofMissing = new("approvals.proof-missing", "Say what proves it, or where the proof is.", RefusalKind.Input, "proof");
    public static readonly Refusal NoProofYet = new("approvals.no-proof-yet", "There is no proof to check yet.");
    public static readonly Refusal OwnProof = new("approvals.own-proof", "You own this condition or gave its proof, so you cannot settle it (AP-1, PP-3).");
    public static readonly Refusal CommitteeDecides = new("approvals.committee-decides", "{0} cases are decided by the committee: they come on its agenda by themselves.");
    public static readonly Refusal ReviewsOpen = new("approvals.reviews-open", "The reviews are not all in yet.");
    public static readonly Refusal QuestionOpen = new("approvals.question-open", "A question waits for the submitter. Decide when it is answered.");
    public static readonly Refusal Objected = new("approvals.objected", "A reviewer objects: return it, reject it, or put it before the committee (rules, section 5).");
    public static readonly Refusal Blocked = new("approvals.blocked", "The decision is blocked: {0}.");
    public static readonly Refusal NotAccepted = new("approvals.not-accepted", "{0} has not accepted yet (UC-7).");
    public static readonly Refusal ConditionsMissing = new("approvals.conditions-missing", "Approval with conditions needs at least one condition.", RefusalKind.Input, "conditions");
    public static readonly Refusal ConditionIncomplete = new("approvals.condition-incomplete", "Each condition needs a text and what proves it.", RefusalKind.Input, "conditions");
    public static readonly Refusal ConditionTooLong = new("approvals.condition-too-long", $"A condition may have {Condition.TextMaxLength} characters.", RefusalKind.Input, "conditions");
    public static readonly Refusal ConditionDuePast = new("approvals.condition-due-past", "A condition cannot be due before today.", RefusalKind.Input, "conditions");
    public static readonly Refusal VerifierInvolved = new("approvals.verifier-involved", "Submitter, sponsor and owner cannot verify a condition of their own case (AP-1, PP-3).", RefusalKind.Input, "conditions");
    public static readonly Refusal VerifierUnknown = new("approvals.verifier-unknown", "Who verifies a condition must be with us.", RefusalKind.Input, "conditions");
    public static readonly Refusal GateConditionsAttach = new("approvals.gate-conditions-attach", "A gate attaches conditions, so it can only be approved with them (CM-7).");
    public static readonly Refusal Prohibited = new("approvals.prohibited", "A gate forbids this use. It can only be rejected, unless Legal and Compliance lift the gate (G1).");
    public static readonly Refusal NotSuspendable = new("approvals.not-suspendable", "Only what is approved or running, and not suspended already, can be suspended (AP-5).");
    public static readonly Refusal NotApproved = new("approvals.not-approved", "Only what is approved may go to production (AP-4).");
    public static readonly Refusal ModelMissing = new("approvals.model-missing", "Name the model and version that go live (AP-4).", RefusalKind.Input, "model");
    public static readonly Refusal RegionMissing = new("approvals.region-missing", "Say in which region it runs (AP-4).", RefusalKind.Input, "region");
    public static readonly Refusal ProductionTextTooLong = new("approvals.production-text-too-long", $"Model and region may have {ProductionStart.TextMaxLength} characters each.", RefusalKind.Input, "model");
    public static readonly Refusal ProductionBlocked = new("approvals.production-blocked", "Production is blocked: {0} (AP-4).");
    public static readonly Refusal RunsAlready = new("approvals.runs-already", "It is in production already.");
}
