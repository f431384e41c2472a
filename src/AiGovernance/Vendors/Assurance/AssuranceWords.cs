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
}
