using AiGovernance.Common;

namespace AiGovernance.UseCases.Handover;

/// <summary>Every "no" to giving the part of owner or sponsor to somebody else (UC-7).</summary>
public static class HandoverRefusals
{
    public static readonly Refusal NoSuchPart = new("handover.no-such-part", "Only the owner or the sponsor of a case is named anew.");
    public static readonly Refusal PersonMissing = new("handover.person-missing", "Name somebody who works here.", RefusalKind.Input, "person");
    public static readonly Refusal SameAlready = new("handover.same-already", "This person has that part already.", RefusalKind.Input, "person");
    public static readonly Refusal Judged = new("handover.judged", "This person reviews this case or votes on it, so they cannot take a part in it (PP-3).", RefusalKind.Input, "person");
    public static readonly Refusal ReasonTooLong = new("handover.reason-too-long", $"The reason may have {UseCase.ConfidentialReasonMaxLength} characters.", RefusalKind.Input, "reason");
}
