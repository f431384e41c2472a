using AiGovernance.Access;

namespace AiGovernance.Audit;

/// <summary>Who may read and check the trail.</summary>
public static class AuditPermissions
{
    public static readonly Permission Read = Permission.Roles("audit.read", Role.Auditor, Role.Compliance, Role.GovernanceOffice);
    public static readonly Permission Verify = Permission.Roles("audit.verify", Role.Auditor, Role.Compliance, Role.Administrator) with { ForSystem = true };
}
