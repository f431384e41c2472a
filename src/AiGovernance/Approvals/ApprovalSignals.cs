using AiGovernance.Workflows;

namespace AiGovernance.Approvals;

/// <summary>What decisions announce.</summary>
public static class ApprovalSignals
{
    public static readonly Signal Decided = new("approvals.decided");
}
