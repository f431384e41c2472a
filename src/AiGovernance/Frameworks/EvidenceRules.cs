namespace AiGovernance.Frameworks;

/// <summary>All evidence rules of the product (FW-2). At most one per subcategory and scope.</summary>
public static class EvidenceRules
{
    public static IReadOnlyList<EvidenceRule> All { get; } =
        [.. GovernRules.All, .. MapRules.All, .. MeasureRules.All, .. ManageRules.All, .. RunningRules.All, .. OrganisationRules.All, .. PracticeRules.All];
}
