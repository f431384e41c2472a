using AiGovernance.Common;

namespace AiGovernance.Vendors.Assurance;

/// <summary>What a vendor can show for itself beside its answers (VN-1).</summary>
public enum AssuranceKind
{
    Soc2Type1,
    Soc2Type2,
    Iso27001,
    Iso42001,
    HipaaBaa,
    Dpa,
    PciDss,
    FedRamp,
}

/// <summary>What a document says of itself.</summary>
/// <param name="IssuedOn">For a SOC 2 report the end of its period, for a contract the day of signing.</param>
/// <param name="ValidUntil">Last day; null where the document names none.</param>
/// <param name="Level">Of impact, for a FedRAMP authorisation; null for all others.</param>
public sealed record AssuranceFacts(AssuranceKind Kind, string Issuer, string Scope, DateOnly IssuedOn, DateOnly? ValidUntil, ImpactLevel? Level = null);

/// <summary>For which impact of a loss a FedRAMP authorisation was given (FIPS 199).</summary>
public enum ImpactLevel
{
    Low,
    Moderate,
    High,
}

/// <summary>One report, certificate or contract of a vendor with the time it counts for (VN-1).</summary>
public sealed class AssuranceDocument
{
    /// <summary>Months after which a SOC 2 report is stale and a PCI DSS attestation is due again (VN-1).</summary>
    public const int YearlyMonths = 12;

    private AssuranceDocument() { } // EF Core

    public AssuranceDocument(VendorId vendor, AssuranceFacts facts) =>
        (Id, VendorId, Kind, Issuer, Scope, IssuedOn, ValidUntil, Level) = (Guid.CreateVersion7(), vendor, facts.Kind, facts.Issuer.Trim(), facts.Scope.Trim(), facts.IssuedOn, LastDay(facts), facts.Kind is AssuranceKind.FedRamp ? facts.Level : null);

    public Guid Id { get; private init; }
    public VendorId VendorId { get; private init; }
    public AssuranceKind Kind { get; private init; }
    public string Issuer { get; private init; } = "";
    public string Scope { get; private init; } = "";
    public DateOnly IssuedOn { get; private init; }

    /// <summary>Last day on which it counts; null for a contract without end.</summary>
    public DateOnly? ValidUntil { get; private init; }
    public ImpactLevel? Level { get; private init; }

    public RecordRef Ref => new("assurance-document", Id);

    /// <summary>A report or yearly attestation counts for twelve months, whatever else it says.</summary>
    private static DateOnly? LastDay(AssuranceFacts facts)
    {
        if (facts.Kind is not (AssuranceKind.Soc2Type1 or AssuranceKind.Soc2Type2 or AssuranceKind.PciDss)) return facts.ValidUntil;
        var stale = facts.IssuedOn.AddMonths(YearlyMonths);
        return facts.ValidUntil < stale ? facts.ValidUntil : stale;
    }

    internal static Refusal? Fault(AssuranceFacts facts, DateOnly today)
    {
        if (VendorText.Fault("issuer", "who issued it", facts.Issuer) is { } noIssuer) return noIssuer;
        if (VendorText.Fault("scope", "what it covers", facts.Scope) is { } noScope) return noScope;
        if (facts.IssuedOn > today) return VendorRefusals.IssuedInFuture;
        if (facts is { Kind: AssuranceKind.FedRamp, Level: null }) return VendorRefusals.LevelMissing;
        return facts.ValidUntil < facts.IssuedOn ? VendorRefusals.DatesReversed : null;
    }
}
