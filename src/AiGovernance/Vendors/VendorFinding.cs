namespace AiGovernance.Vendors;

/// <summary>How much a finding weighs: a high one keeps a product from plain approval (VN-6).</summary>
public enum FindingSeverity
{
    Low,
    Medium,
    High,
}

/// <summary>Something an assessment found wrong, by hand of the assessor or because an answer is contradicted (VN-4).</summary>
/// <param name="IsContradiction">It follows from the state of the answer and is not written by hand.</param>
public sealed record VendorFinding(string QuestionId, FindingSeverity Severity, string Text, bool IsContradiction = false);

/// <summary>An answer that no points can outvote; only an exception can (VN-5).</summary>
public sealed record HardFail(string QuestionId, string Reason, string Answer);
