using AiGovernance.Access;

namespace AiGovernance.Organisation;

/// <summary>Who may change people, units, roles and policy settings, and who may read them.</summary>
public static class OrganisationPermissions
{
    public static readonly Permission Administer = Permission.Roles("organisation.administer", Role.Administrator) with { ForSystem = true };

    /// <summary>Policy settings and the calendar of working days.</summary>
    public static readonly Permission SetPolicy = Permission.Roles("organisation.set-policy", Role.Administrator);
    public static readonly Permission Read = Permission.Everyone("organisation.read");
}
