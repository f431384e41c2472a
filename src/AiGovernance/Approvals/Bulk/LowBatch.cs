using AiGovernance.Common;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals.Bulk;

/// <summary>Which Low cases can be approved together with others, and how each would be (RV-9). Pure.</summary>
public static class LowBatch
{
    /// <summary>More are not decided in one act (RV-9).</summary>
    public const int Most = 50;

    /// <param name="block">A gate that holds any step back, in its words; null when none does.</param>
    /// <param name="isAlike">Another case on the register is likely the same use.</param>
    public static Refusal? RefusalFor(OfficeCase found, string? block, bool isAlike)
    {
        if (found.Tier is not RiskTier.Low) return BulkRefusals.NotLow.With(found.Tier);
        if (OfficeRules.RefusalFor(found, OutcomeOf(found)) is { } no) return no;
        if (block is not null) return BulkRefusals.HeldBack.With(block);
        return isAlike ? BulkRefusals.Alike : null;
    }

    /// <summary>What attaches conditions is approved with them (CM-7).</summary>
    public static Standing OutcomeOf(OfficeCase found) => found.GateConditions + found.ReviewConditions > 0 ? Standing.ApprovedWithConditions : Standing.Approved;
}

/// <summary>Every "no" of deciding many at once (RV-9).</summary>
public static class BulkRefusals
{
    public static readonly Refusal NoneChosen = new("approvals.bulk-none", "Choose at least one case.", RefusalKind.Input, "cases");
    public static readonly Refusal TooMany = new("approvals.bulk-too-many", $"At most {LowBatch.Most} cases are decided in one act (RV-9).", RefusalKind.Input, "cases");
    public static readonly Refusal NotLow = new("approvals.bulk-not-low", "It is {0}: only Low cases are decided together (RV-9).");
    public static readonly Refusal HeldBack = new("approvals.bulk-held-back", "A rule holds it back: {0}. Look at it alone (RV-9).");
    public static readonly Refusal Alike = new("approvals.bulk-alike", "Another case looks like the same use. Look at it alone (RV-9).");
}
