namespace AiGovernance.Vendors;

/// <summary>Where a product of a vendor has its page.</summary>
public static class VendorAddress
{
    public static string Product(ProductId id) => $"/vendors/products/{id.Value:D}";
}
