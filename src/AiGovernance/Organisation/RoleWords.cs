using AiGovernance.Access;

namespace AiGovernance.Organisation;

/// <summary>How roles are called on pages.</summary>
public static class RoleWords
{
    public static string Of(Role role) => role switch
    {
        Role.BusinessUnitLead => "Business unit lead",
        Role.GovernanceOffice => "Governance office",
        Role.CommitteeMember => "Committee member",
        Role.CommitteeChair => "Committee chair",
        Role.CommitteeDeputy => "Committee deputy",
        _ => role.ToString(),
    };

    /// <summary>With the discipline a reviewer answers for.</summary>
    public static string Of(RoleRow held) =>
        (held.Discipline is { } discipline ? $"{discipline} {Of(held.Role).ToLowerInvariant()}" : Of(held.Role)) + (held.IsLead ? ", lead" : "");

    /// <summary>A seat passes to its alternate only, the deputy acts for the chair, and giving roles passes to nobody (PP-6).</summary>
    public static bool PassesToDelegate(Role role) => IsGivenByHand(role) && role is not Role.Administrator;

    /// <summary>Committee roles follow from holding a seat.</summary>
    public static bool IsGivenByHand(Role role) => role is not (Role.CommitteeMember or Role.CommitteeChair or Role.CommitteeDeputy);
}
