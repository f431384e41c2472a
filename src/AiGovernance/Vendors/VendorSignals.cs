using AiGovernance.Workflows;

namespace AiGovernance.Vendors;

/// <summary>What vendors announce to the rooms above.</summary>
public static class VendorSignals
{
    /// <summary>A product has a new result; the subject is the product (VN-6).</summary>
    public static readonly Signal ResultDecided = new("vendors.result-decided");

    /// <summary>How far an assessment is; the subject is the assessment.</summary>
    public static readonly Signal SignedOff = new("vendors.signed-off");
    public static readonly Signal ResultProposed = new("vendors.result-proposed");
    public static readonly Signal AssessmentDecided = new("vendors.assessment-decided");
}
