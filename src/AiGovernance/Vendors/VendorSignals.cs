using AiGovernance.Workflows;

namespace AiGovernance.Vendors;

/// <summary>What vendors announce to the rooms above.</summary>
public static class VendorSignals
{
    /// <summary>A product has a new result; the subject is the product (VN-6).</summary>
    public static readonly Signal ResultDecided = new("vendors.result-decided");
}
