using AiGovernance.Common;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals;

/// <summary>What is known of a case when the office wants to decide it.</summary>
/// <param name="DecisionBlock">The gate that blocks a decision, in its words; null when none does.</param>
/// <param name="NotAccepted">Sponsor or owner, who has not accepted yet (UC-7).</param>
/// <param name="GateConditions">Texts that gates attach (CM-7).</param>
public sealed record OfficeCase(
    RiskTier Tier, RevisionStatus Status, int ReviewsOpen, bool Objected, bool Escalated, string? DecisionBlock, string? NotAccepted, IReadOnlyList<string> GateConditions);

/// <summary>When the governance office may decide a case itself, and how (rules, section 5). Pure.</summary>
public static class OfficeRules
{
    public static Refusal? RefusalFor(OfficeCase found, OfficeDecision wanted)
    {
        if (found.Tier is RiskTier.High or RiskTier.Critical || found.Escalated) return ApprovalRefusals.CommitteeDecides.With(found.Escalated ? "Escalated" : found.Tier);
        if (wanted.Outcome is not (Standing.Approved or Standing.ApprovedWithConditions or Standing.Deferred or Standing.Rejected))
            return Refusal.Input("outcome", "Approve, approve with conditions, defer or reject.");
        if (found.ReviewsOpen > 0 || !IsReady(found)) return ApprovalRefusals.ReviewsOpen;
        return wanted.Outcome is Standing.Approved or Standing.ApprovedWithConditions ? RefusalToApprove(found, wanted) : null;
    }

    /// <summary>Low needs no review and is decided at triage; the others wait for theirs.</summary>
    private static bool IsReady(OfficeCase found) => found.Status is RevisionStatus.AwaitingDecision || (found.Tier is RiskTier.Low && found.Status is RevisionStatus.Submitted);

    private static Refusal? RefusalToApprove(OfficeCase found, OfficeDecision wanted)
    {
        if (found.Tier is RiskTier.Prohibited) return ApprovalRefusals.Prohibited;
        if (found.DecisionBlock is { } block) return ApprovalRefusals.Blocked.With(block);
        if (found.Objected) return ApprovalRefusals.Objected;
        if (found.NotAccepted is { } person) return ApprovalRefusals.NotAccepted.With(person);
        var attached = found.GateConditions.Count > 0;
        if (wanted.Outcome is Standing.Approved && attached) return ApprovalRefusals.GateConditionsAttach;
        return wanted.Outcome is Standing.ApprovedWithConditions && !attached && wanted.Conditions.Count == 0 ? ApprovalRefusals.ConditionsMissing : null;
    }
}

/// <summary>What the governance office answers to a case that it may decide itself.</summary>
/// <param name="Reason">Always needed: deciding judges (PP-4).</param>
/// <param name="Conditions">Beside those that gates attach.</param>
public sealed record OfficeDecision(Standing Outcome, string Reason, IReadOnlyList<ConditionTerms> Conditions);
