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

    public static string Of(ProductKind kind) => kind switch
    {
        ProductKind.Tool => "Tool",
        ProductKind.Model => "Model",
        _ => "API",
    };

    public static string Of(FallReason reason) => reason switch
    {
        FallReason.NotApproved => "was not approved",
        FallReason.Lapsed => "has lapsed, and its grace is over",
        _ => "had its approval taken back",
    };
}
