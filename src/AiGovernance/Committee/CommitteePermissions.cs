using AiGovernance.Access;

namespace AiGovernance.Committee;

/// <summary>Who may do what in the committee (PP-2); seats, attendance and votes pass to no delegate (PP-6). What follows from presiding or sitting for one item is checked with the item.</summary>
public static class CommitteePermissions
{
    public static readonly Permission Read = Permission.Roles("committee.read",
        Role.CommitteeMember, Role.CommitteeChair, Role.CommitteeDeputy, Role.GovernanceOffice, Role.Compliance, Role.Executive, Role.Auditor);

    /// <summary>Packets and minutes as documents.</summary>
    public static readonly Permission Papers = Read with { Name = "committee.papers", ForSystem = true };

    /// <summary>Seats, chair and deputy. Nobody seats themselves (PP-3).</summary>
    public static readonly Permission Appoint = Permission.Roles("committee.appoint", Role.GovernanceOffice, Role.Executive) with { ForSystem = true, Personal = true };

    /// <summary>Meetings and their agendas.</summary>
    public static readonly Permission Plan =
        Permission.Roles("committee.plan", Role.GovernanceOffice, Role.CommitteeChair, Role.CommitteeDeputy) with { ForSystem = true };

    /// <summary>Who is there, what is carried over, when it ends: the chair's, or the office's when no chair is there.</summary>
    public static readonly Permission Conduct = Permission.Roles("committee.conduct", Role.GovernanceOffice, Role.CommitteeChair, Role.CommitteeDeputy) with { Personal = true };

    /// <summary>Items and ballots. Only the acting chair of the item really may (CM-13).</summary>
    public static readonly Permission Preside = Permission.Roles("committee.preside", Role.CommitteeChair, Role.CommitteeDeputy) with { Personal = true };

    /// <summary>A substitute after the second carry-over without quorum (CM-4).</summary>
    public static readonly Permission AppointSubstitute = Permission.Roles("committee.appoint-substitute", Role.Executive) with { Personal = true };

    /// <summary>Declaring conflicts, proposing conditions, voting.</summary>
    public static readonly Permission Sit = Permission.Roles("committee.sit", Role.CommitteeMember, Role.CommitteeChair, Role.CommitteeDeputy) with { Personal = true };

    /// <summary>The office or a member; the committee decides by ballot (CM-11).</summary>
    public static readonly Permission ProposeBoundary = Permission.Roles("committee.propose-boundary", Role.GovernanceOffice, Role.CommitteeMember, Role.CommitteeChair, Role.CommitteeDeputy);

    /// <summary>What is ruled out concerns everybody.</summary>
    public static readonly Permission ReadBoundaries = Permission.Everyone("committee.read-boundaries");

    /// <summary>Times at which the portal itself acts.</summary>
    public static readonly Permission Process = Permission.SystemOnly("committee.process");
}
