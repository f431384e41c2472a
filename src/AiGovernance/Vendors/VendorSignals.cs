using AiGovernance.Workflows;

namespace AiGovernance.Vendors;

/// <summary>What vendors announce to the rooms above.</summary>
public static class VendorSignals
{
    /// <summary>A product has a new result; the subject is the product (VN-6).</summary>
    public static readonly Signal ResultDecided = new("vendors.result-decided");

    /// <summary>How far an assessment is; the subject is the assessment.</summary>
    public static readonly Signal SignedOff = new("vendors.signed-off");

    /// <summary>An assessor asked the vendor about an answer; and the vendor has replied to all there is.</summary>
    public static readonly Signal AskedBack = new("vendors.asked-back");
    public static readonly Signal RepliedBack = new("vendors.replied-back");

    public static readonly Signal ResultProposed = new("vendors.result-proposed");
    public static readonly Signal AssessmentDecided = new("vendors.assessment-decided");

    /// <summary>A product may not be used any more: not approved, lapsed, or revoked. The subject is the product (VN-6).</summary>
    public static readonly Signal ResultFell = new("vendors.result-fell");

    /// <summary>A document or the contract has lapsed with nothing in its place; the subject is the request for the new one (VN-1).</summary>
    public static readonly Signal DocumentLapsed = new("vendors.document-lapsed");
}
