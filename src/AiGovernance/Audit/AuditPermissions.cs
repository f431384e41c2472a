using AiGovernance.Access;

namespace AiGovernance.Audit;

/// <summary>Who may read and check the trail.</summary>
public static class AuditPermissions
{
    public static readonly Permission Read = Permission.Roles("audit.read", Role.Auditor, Role.Compliance, Role.GovernanceOffice);

    /// <summary>The whole trail leaves the portal: for those who see confidential cases too.</summary>
    public static readonly Permission Export = Permission.Roles("audit.export", Role.Auditor, Role.Compliance) with { ForSystem = true };
    public static readonly Permission Seal = Permission.SystemOnly("audit.seal");

    /// <summary>Anybody may check what the portal signed.</summary>
    public static readonly Permission ReadKey = Permission.Everyone("audit.read-key");
    public static readonly Permission Verify = Permission.Roles("audit.verify", Role.Auditor, Role.Compliance, Role.Administrator) with { ForSystem = true };
}
