using AiGovernance.Common;

namespace AiGovernance.Vendors;

/// <summary>What somebody is to a vendor.</summary>
public enum PartyKind
{
    Contact,
    SubProcessor,
}

/// <summary>A contact of a vendor, or a company that works for it (VN-1).</summary>
public sealed class VendorParty
{
    private VendorParty() { } // EF Core

    internal VendorParty(Vendor vendor, PartyFacts facts, DateTime now) =>
        (Id, VendorId, Kind, Name, Place, Purpose, AddedAt) = (Guid.CreateVersion7(), vendor.Id, facts.Kind, facts.Name, facts.Place, facts.Purpose, now);

    public Guid Id { get; private init; }
    public VendorId VendorId { get; private init; }
    public PartyKind Kind { get; private init; }
    public string Name { get; private init; } = "";

    /// <summary>Where: of a contact the mail address, of a sub-processor country or city.</summary>
    public string Place { get; private init; } = "";

    /// <summary>What for: of a contact the function.</summary>
    public string Purpose { get; private init; } = "";
    public DateTime AddedAt { get; private init; }
    public DateTime? RemovedAt { get; private set; }

    internal PartyFacts Facts => new(Kind, Name, Place, Purpose);

    internal void Remove(DateTime now) => RemovedAt = now;
}

/// <summary>A contact or sub-processor as somebody writes it down.</summary>
/// <param name="Place">Mail address, or where the sub-processor works.</param>
/// <param name="Purpose">Function, or what the sub-processor does.</param>
public sealed record PartyFacts(PartyKind Kind, string Name, string Place, string Purpose)
{
    internal PartyFacts Trimmed() => new(Kind, Name.Trim(), Place.Trim(), Purpose.Trim());

    internal Refusal? Fault() => Kind is PartyKind.Contact
        ? VendorText.Fault("contacts", "each contact's name", Name) ?? (Place.Contains('@', StringComparison.Ordinal) ? null : Refusal.Input("contacts", $"Give the mail address of {Name.Trim()}.")) ?? VendorText.TooLong("contacts", Place) ?? VendorText.TooLong("contacts", Purpose)
        : VendorText.Fault("subProcessors", "each sub-processor's name", Name) ?? VendorText.Fault("subProcessors", $"where {Name.Trim()} works, in words", Place) ?? VendorText.Fault("subProcessors", $"what {Name.Trim()} does, in words", Purpose);
}

/// <summary>A vendor as people describe it (VN-1).</summary>
/// <param name="ContractEndsOn">Null for a contract without end.</param>
public sealed record VendorFacts(string Name, string Domain, string Contract, DateOnly? ContractEndsOn, IReadOnlyList<PartyFacts> Parties)
{
    internal Refusal? Fault() =>
        VendorText.Fault("name", "a name", Name) ?? VendorText.Domain(Domain) ?? VendorText.TooLong("contract", Contract)
        ?? (ContractEndsOn is not null && string.IsNullOrWhiteSpace(Contract) ? Refusal.Input("contract", "Name the contract that ends.") : null)
        ?? Parties.Select(p => p.Fault()).FirstOrDefault(fault => fault is not null);
}
