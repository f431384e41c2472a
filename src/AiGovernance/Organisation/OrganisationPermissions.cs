using AiGovernance.Access;

namespace AiGovernance.Organisation;

/// <summary>Who may change people, units and roles, and who may read them.</summary>
public static class OrganisationPermissions
{
    public static readonly Permission Administer = Permission.Roles("organisation.administer", Role.Administrator) with { ForSystem = true };
    public static readonly Permission Read = Permission.Everyone("organisation.read");
}
