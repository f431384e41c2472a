using AiGovernance.Access;

namespace AiGovernance.Workflows;

/// <summary>Who looks after work of the process that failed too often.</summary>
public static class WorkflowPermissions
{
    public static readonly Permission CareForParked = Permission.Roles("workflows.care-for-parked", Role.Administrator, Role.GovernanceOffice) with { ForSystem = true };
}
