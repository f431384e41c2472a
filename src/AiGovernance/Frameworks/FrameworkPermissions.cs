using AiGovernance.Access;

namespace AiGovernance.Frameworks;

/// <summary>Who attests, and who reads the organisation's coverage. Coverage of one case is seen by who sees the case.</summary>
public static class FrameworkPermissions
{
    public static readonly Permission Attest = Permission.Roles("frameworks.attest", Role.Compliance);
    public static readonly Permission ReadOrganisation = Permission.Roles("frameworks.read-organisation", Role.Compliance, Role.Auditor, Role.GovernanceOffice, Role.Executive) with { ForSystem = true };
    public static readonly Permission ReadCase = Permission.Everyone("frameworks.read-case");
}
