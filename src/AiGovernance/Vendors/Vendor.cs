using AiGovernance.Common;

namespace AiGovernance.Vendors;

/// <summary>A company outside whose AI is used here (VN-1).</summary>
public sealed class Vendor
{
    public const int NameMaxLength = 200;

    private readonly List<VendorParty> parties = [];

    private Vendor() { } // EF Core

    public Vendor(string name, string domain) => (Id, Name, Domain) = (VendorId.New(), name, domain);

    public VendorId Id { get; private init; }
    public string Name { get; private set; } = "";

    /// <summary>Internet domain, by which the vendor is recognised.</summary>
    public string Domain { get; private set; } = "";

    /// <summary>Name or number of the contract; empty while there is none.</summary>
    public string Contract { get; private set; } = "";

    /// <summary>Its last day; null for one without end.</summary>
    public DateOnly? ContractEndsOn { get; private set; }

    /// <summary>Moves with contacts and sub-processors as well, so that two who write notice each other.</summary>
    public DateTime? ChangedAt { get; private set; }
    public int Version { get; private set; }

    /// <summary>Contacts and sub-processors, also former ones.</summary>
    public IReadOnlyList<VendorParty> Parties => parties;

    public RecordRef Ref => new("vendor", Id.Value);

    /// <summary>What stands on the register; who is no longer named stays as a former contact or sub-processor.</summary>
    public Result Describe(VendorFacts facts, DateTime now)
    {
        if (facts.Fault() is { } fault) return fault;
        (Name, Domain) = (facts.Name.Trim(), facts.Domain.Trim().ToLowerInvariant());
        (Contract, ContractEndsOn, ChangedAt) = (facts.Contract.Trim(), facts.ContractEndsOn, now);
        var wanted = facts.Parties.Select(p => p.Trimmed()).Distinct().ToList();
        foreach (var gone in parties.Where(p => p.RemovedAt is null && !wanted.Contains(p.Facts))) gone.Remove(now);
        parties.AddRange(wanted.Where(w => !parties.Exists(p => p.RemovedAt is null && p.Facts == w)).Select(w => new VendorParty(this, w, now)));
        return Result.Success;
    }
}
