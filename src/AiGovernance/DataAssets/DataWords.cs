using AiGovernance.Parts;

namespace AiGovernance.DataAssets;

/// <summary>How data sources are described in words; the same everywhere.</summary>
public static class DataWords
{
    public static Look Of(DataLevel level) => level switch
    {
        DataLevel.Restricted => Look.Bad,
        DataLevel.Confidential => Look.Wait,
        DataLevel.Internal => Look.Info,
        _ => Look.Neutral,
    };

    public static string Of(DataKinds kind) => kind switch
    {
        DataKinds.Pii => "Personal data (PII)",
        DataKinds.Phi => "Patient data (PHI)",
        DataKinds.Card => "Payment cards",
        DataKinds.Financial => "Financial",
        DataKinds.Proprietary => "Proprietary",
        _ => "Source code",
    };

    public static string Of(DataRegimes regime) => regime switch
    {
        DataRegimes.PciDss => "PCI DSS",
        _ => regime.ToString().ToUpperInvariant(),
    };

    public static string Of(ScrubMethod method) => method switch
    {
        ScrubMethod.Mask => "Masked",
        ScrubMethod.Tokenise => "Replaced by tokens",
        ScrubMethod.Remove => "Removed",
        ScrubMethod.Synthetic => "Synthetic data in its place",
        _ => "Differential privacy",
    };

    public static string Of(PhiMethod method) => method is PhiMethod.SafeHarbor ? "Safe Harbor" : "Expert Determination";

    public static string Of(DataControl control) => control switch
    {
        DataControl.EncryptionAtRest => "Encrypted where it is kept",
        DataControl.EncryptionInTransit => "Encrypted on the way (TLS 1.2 or later)",
        DataControl.AccessControl => "Access by role",
        _ => "Logged",
    };

    public static string Of(ControlState? state) => state switch
    {
        ControlState.InPlace => "In place",
        ControlState.Missing => "Missing",
        ControlState.NotNeeded => "Not needed",
        _ => "Not said",
    };

    public static IReadOnlyList<DataKinds> Each(DataKinds kinds) => [.. Enum.GetValues<DataKinds>().Where(k => k != DataKinds.None && kinds.HasFlag(k))];

    public static IReadOnlyList<DataRegimes> Each(DataRegimes regimes) => [.. Enum.GetValues<DataRegimes>().Where(r => r != DataRegimes.None && regimes.HasFlag(r))];

    public static string List(DataKinds kinds) => kinds is DataKinds.None ? "Not said" : string.Join(", ", Each(kinds).Select(Of));

    public static string List(DataRegimes regimes) => regimes is DataRegimes.None ? "None named" : string.Join(", ", Each(regimes).Select(Of));
}
