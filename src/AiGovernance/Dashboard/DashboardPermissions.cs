using AiGovernance.Access;

namespace AiGovernance.Dashboard;

/// <summary>Who sees figures of the organisation, and who has an inbox.</summary>
public static class DashboardPermissions
{
    /// <summary>Figures say what stands in the register as far as the person may see it (PP-1).</summary>
    public static readonly Permission ReadFigures = Permission.Roles("dashboard.read-figures", Role.Executive, Role.Compliance, Role.Auditor, Role.GovernanceOffice);

    /// <summary>Things wait for people, never for the portal itself.</summary>
    public static readonly Permission ReadInbox = new("dashboard.read-inbox", _ => true);
    public static readonly Permission Search = new("dashboard.search", _ => true);
}
