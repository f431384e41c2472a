using AiGovernance.Parts;

namespace AiGovernance.Vendors.Assurance;

/// <summary>How kinds of documents are written.</summary>
public static class AssuranceWords
{
    public static readonly int Kinds = Enum.GetValues<AssuranceKind>().Length;

    public static string Of(AssuranceKind kind) => kind switch
    {
        AssuranceKind.Soc2Type1 => "SOC 2 report, type 1",
        AssuranceKind.Soc2Type2 => "SOC 2 report, type 2",
        AssuranceKind.Iso27001 => "ISO/IEC 27001 certificate",
        AssuranceKind.Iso42001 => "ISO/IEC 42001 certificate",
        AssuranceKind.HipaaBaa => "HIPAA business associate agreement",
        AssuranceKind.Dpa => "Data processing agreement",
        AssuranceKind.PciDss => "PCI DSS attestation of compliance",
        _ => "FedRAMP authorisation",
    };

    public static string Of(AssuranceState state) => state switch
    {
        AssuranceState.Missing => "Missing",
        AssuranceState.Lapsed => "Lapsed",
        AssuranceState.LapsesSoon => "Lapses soon",
        _ => "In force",
    };

    /// <summary>What is asked for anew, and why.</summary>
    public static string Of(DocumentRequestRow request) =>
        $"{(request.Kind is { } kind ? Of(kind) : "Contract")} {(request.HasLapsed ? "ended" : "ends")} on {Moments.Day(request.EndsOn)}";

    /// <summary>For the head of a column.</summary>
    public static string Head(AssuranceKind kind) => kind switch
    {
        AssuranceKind.Soc2Type1 => "SOC 2 I",
        AssuranceKind.Soc2Type2 => "SOC 2 II",
        AssuranceKind.Iso27001 => "ISO 27001",
        AssuranceKind.Iso42001 => "ISO 42001",
        AssuranceKind.HipaaBaa => "BAA",
        AssuranceKind.Dpa => "DPA",
        AssuranceKind.PciDss => "PCI DSS",
        _ => "FedRAMP",
    };

    public static Look LookOf(AssuranceState state) => state switch
    {
        AssuranceState.Missing => Look.Neutral,
        AssuranceState.Lapsed => Look.Bad,
        AssuranceState.LapsesSoon => Look.Wait,
        _ => Look.Good,
    };
}
