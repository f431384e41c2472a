using AiGovernance.Common;

namespace AiGovernance.Vendors;

/// <summary>Names one vendor.</summary>
public readonly record struct VendorId(Guid Value) : IRecordId<VendorId>
{
    public static VendorId From(Guid value) => new(value);
    public static VendorId New() => new(Guid.CreateVersion7());
}

/// <summary>Names one product of a vendor: a tool, model or API on a plan.</summary>
public readonly record struct ProductId(Guid Value) : IRecordId<ProductId>
{
    public static ProductId From(Guid value) => new(value);
    public static ProductId New() => new(Guid.CreateVersion7());
}
