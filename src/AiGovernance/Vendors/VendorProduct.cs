using AiGovernance.Common;

namespace AiGovernance.Vendors;

/// <summary>One tool, model or API of a vendor on one plan, with the result of its last assessment (VN-1, VN-6).</summary>
public sealed class VendorProduct
{
    private VendorProduct() { } // EF Core

    public VendorProduct(VendorId vendor, string name, string plan) => (Id, VendorId, Name, Plan) = (ProductId.New(), vendor, name, plan);

    public ProductId Id { get; private init; }
    public VendorId VendorId { get; private init; }
    public string Name { get; private set; } = "";

    /// <summary>A free account has other terms than a contract.</summary>
    public string Plan { get; private set; } = "";

    /// <summary>Null until assessed.</summary>
    public VendorResult? Result { get; private set; }
    public DateOnly? ValidUntil { get; private set; }
    public DateOnly? GraceUntil { get; private set; }

    /// <summary>A signed HIPAA business associate agreement is on file (VN-1).</summary>
    public bool HasSignedBaa { get; private set; }
    public int Version { get; private set; }

    public RecordRef Ref => new("vendor-product", Id.Value);

    /// <summary>A result was decided (VN-6).</summary>
    public void Decide(VendorResult result, VendorValidity validity) => (Result, ValidUntil, GraceUntil) = (result, validity.ValidUntil, validity.GraceUntil);

    public Result SignBaa()
    {
        if (HasSignedBaa) return VendorRefusals.BaaSigned;
        HasSignedBaa = true;
        return Common.Result.Success;
    }

    /// <summary>May be used on a day: approved, with findings or without, and neither lapsed nor past its grace (VN-6).</summary>
    public bool IsUsableOn(DateOnly day) => Result is VendorResult.Approved or VendorResult.ApprovedWithFindings && GraceUntil >= day;

    /// <summary>What the gates G8 and G8b read: none, expired, or the result's name.</summary>
    public string ResultOn(DateOnly day) => Result is null ? "none" : ValidUntil < day ? "expired" : Result.Value.ToString();
}
