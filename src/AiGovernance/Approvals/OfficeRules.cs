using AiGovernance.Common;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals;

/// <summary>What is known of a case when the office wants to decide it.</summary>
/// <param name="ReviewsNeeded">By tier and gates; none for most Low cases.</param>
/// <param name="ReviewsOpen">Opened and not done.</param>
/// <param name="DecisionBlock">The gate that blocks a decision, in its words; null when none does.</param>
/// <param name="NotAccepted">Sponsor or owner, who has not accepted yet (UC-7).</param>
/// <param name="GateConditions">How many conditions gates attach (CM-7).</param>
/// <param name="ReviewConditions">How many conditions reviewers propose.</param>
public sealed record OfficeCase(
    RiskTier Tier, RevisionStatus Status, int ReviewsNeeded, int ReviewsOpen, bool Objected, bool Escalated, string? DecisionBlock, string? NotAccepted, int GateConditions, int ReviewConditions);

/// <summary>When the governance office may decide a case itself, and how (rules, section 5). Pure.</summary>
public static class OfficeRules
{
    /// <summary>What the office may choose from.</summary>
    public static readonly IReadOnlyList<Standing> Outcomes = [Standing.Approved, Standing.ApprovedWithConditions, Standing.Deferred, Standing.Rejected];

    public static Refusal? RefusalFor(OfficeCase found, OfficeDecision wanted)
    {
        if (RefusalFor(found, wanted.Outcome) is { } no) return no;
        return wanted.Outcome is Standing.ApprovedWithConditions && found.GateConditions + found.ReviewConditions + wanted.Conditions.Count == 0 ? ApprovalRefusals.ConditionsMissing : null;
    }

    /// <summary>Why an outcome cannot be chosen at all, whatever stands beside it.</summary>
    public static Refusal? RefusalFor(OfficeCase found, Standing outcome)
    {
        if (found.Tier is RiskTier.High or RiskTier.Critical || found.Escalated) return ApprovalRefusals.CommitteeDecides.With(found.Escalated ? "Escalated" : found.Tier);
        if (!Outcomes.Contains(outcome)) return Refusal.Input("outcome", "Approve, approve with conditions, defer or reject.");
        if (found.Status is RevisionStatus.InformationRequested) return ApprovalRefusals.QuestionOpen;
        if (!IsReady(found)) return ApprovalRefusals.ReviewsOpen;
        if (outcome is Standing.Rejected) return null;
        if (found.Tier is RiskTier.Prohibited) return ApprovalRefusals.Prohibited;
        if (found.Objected) return ApprovalRefusals.Objected;
        return outcome is Standing.Deferred ? null : RefusalToApprove(found, outcome);
    }

    /// <summary>What needs no review is decided at triage; the others wait for theirs.</summary>
    private static bool IsReady(OfficeCase found) =>
        found.ReviewsOpen == 0 && (found.Status is RevisionStatus.AwaitingDecision || (found.ReviewsNeeded == 0 && found.Status is RevisionStatus.Submitted));

    private static Refusal? RefusalToApprove(OfficeCase found, Standing outcome)
    {
        if (found.DecisionBlock is { } block) return ApprovalRefusals.Blocked.With(block);
        if (found.NotAccepted is { } person) return ApprovalRefusals.NotAccepted.With(person);
        return outcome is Standing.Approved && found.GateConditions > 0 ? ApprovalRefusals.GateConditionsAttach : null;
    }
}

/// <summary>What the governance office answers to a case that it may decide itself.</summary>
/// <param name="Reason">Always needed: deciding judges (PP-4).</param>
/// <param name="Conditions">Beside those that gates and reviews attach.</param>
public sealed record OfficeDecision(Standing Outcome, string Reason, IReadOnlyList<ConditionTerms> Conditions);
