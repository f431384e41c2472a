using AiGovernance.Access;

namespace AiGovernance.Vendors;

/// <summary>Who may see and do what with vendors. Whose link is valid needs none of these: the link is the permission (VN-2).</summary>
public static class VendorPermissions
{
    /// <summary>Everyone signed in may know which products there are and how they were assessed: they have to choose among them (S26).</summary>
    public static readonly Permission List = Permission.Everyone("vendors.list");

    /// <summary>Answers, scores, findings, contacts and results not yet decided.</summary>
    public static readonly Permission ReadAssessments = new("vendors.read-assessments", actor => actor.IsAnyOf(Role.GovernanceOffice, Role.Compliance, Role.Auditor) || IsAssessor(actor));

    public static readonly Permission Manage = Permission.Roles("vendors.manage", Role.GovernanceOffice);
    public static readonly Permission Send = Permission.Roles("vendors.send-questionnaire", Role.GovernanceOffice);
    public static readonly Permission Assess = new("vendors.assess", IsAssessor);
    public static readonly Permission Decide = Permission.Roles("vendors.decide", Role.GovernanceOffice);

    private static bool IsAssessor(Actor actor) =>
        actor.Is(Role.Reviewer) && (actor.Disciplines.Contains(Discipline.Security) || actor.Disciplines.Contains(Discipline.Privacy));
}
