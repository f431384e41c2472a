namespace AiGovernance.Vendors;

/// <summary>How a result is written.</summary>
public static class ResultWords
{
    public static string Of(VendorResult? result) => result switch
    {
        VendorResult.Approved => "Approved",
        VendorResult.ApprovedWithFindings => "Approved with findings",
        VendorResult.NotApproved => "Not approved",
        _ => "Not assessed",
    };
}
