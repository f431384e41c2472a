namespace AiGovernance.Frameworks;

/// <summary>What Compliance says where only a person can say it, until a date (FW-3).</summary>
/// <param name="UseCase">The reference of the case it is about; null for the organisation.</param>
/// <param name="EvidenceRoute">Where the evidence it names can be seen.</param>
/// <param name="From">First day on which it counts.</param>
/// <param name="Until">Last day on which it counts; from the next day on it is a gap.</param>
/// <param name="NotApplicable">It says that the subcategory does not apply, with <paramref name="Text"/> as the reason.</param>
public sealed record Attestation(
    string SubcategoryId, string? UseCase, string Text, string By, string EvidenceRoute, DateOnly From, DateOnly Until, bool NotApplicable = false)
{
    public bool InForceOn(DateOnly day) => From <= day && day <= Until;
}
