namespace AiGovernance.Approvals;

/// <summary>One more date for a condition, and why (AP-2).</summary>
public sealed record Extension(DateOnly To, string Reason);
