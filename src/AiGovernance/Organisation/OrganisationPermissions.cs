using AiGovernance.Access;

namespace AiGovernance.Organisation;

/// <summary>Who may change people, units, roles and policy settings, and who may read them.</summary>
public static class OrganisationPermissions
{
    public static readonly Permission Administer = Permission.Roles("organisation.administer", Role.Administrator) with { ForSystem = true, Personal = true };

    /// <summary>Policy settings and the calendar of working days.</summary>
    public static readonly Permission SetPolicy = Permission.Roles("organisation.set-policy", Role.Administrator) with { Personal = true };

    /// <summary>Everybody names their own delegate and nobody else's; how far that goes is checked with the delegation (PP-6).</summary>
    public static readonly Permission Delegate = new("organisation.delegate", _ => true);

    /// <summary>Who could do what on any day, with everybody's absences (PP-7).</summary>
    public static readonly Permission ReadPowers = Permission.Roles("organisation.read-powers", Role.Auditor, Role.Compliance, Role.GovernanceOffice, Role.Administrator);
    public static readonly Permission Read = Permission.Everyone("organisation.read");
}
