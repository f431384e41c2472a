using AiGovernance.Common;

namespace AiGovernance.Vendors;

/// <summary>A company outside whose AI is used here (VN-1).</summary>
public sealed class Vendor
{
    public const int NameMaxLength = 200;

    private Vendor() { } // EF Core

    public Vendor(string name, string domain) => (Id, Name, Domain) = (VendorId.New(), name, domain);

    public VendorId Id { get; private init; }
    public string Name { get; private set; } = "";

    /// <summary>Internet domain, by which the vendor is recognised.</summary>
    public string Domain { get; private set; } = "";
    public int Version { get; private set; }

    public RecordRef Ref => new("vendor", Id.Value);
}
