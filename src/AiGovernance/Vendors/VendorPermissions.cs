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

    /// <summary>Whoever reads assessments for the organisation may put one on paper; assessors have their page.</summary>
    public static readonly Permission Report = Permission.Roles("vendors.report", Role.Compliance, Role.Auditor, Role.GovernanceOffice) with { ForSystem = true };

    /// <summary>Times at which the portal itself acts (VN-1, VN-6).</summary>
    public static readonly Permission Process = Permission.SystemOnly("vendors.process");

    /// <summary>Findings are followed up by who assesses and by who decides; their owners see their own (VN-4).</summary>
    public static readonly Permission FollowFindings = new("vendors.follow-findings", actor => actor.Is(Role.GovernanceOffice) || IsAssessor(actor));

    /// <summary>Who sees to it; the office for all, and for those that nobody else sees to.</summary>
    public static readonly Permission<Assessments.AssessmentFinding> ResolveFinding = new("vendors.resolve-finding", (actor, finding) => actor.Person is { } me && me == finding.OwnerId) { ByRole = actor => actor.Is(Role.GovernanceOffice) };

    /// <summary>Whoever is signed in; the handler then lets in the colleague who was asked, and nobody else.</summary>
    public static readonly Permission AnswerInside = Permission.Everyone("vendors.answer-inside");

    /// <summary>The portal reminds by itself.</summary>
    public static readonly Permission Remind = Permission.SystemOnly("vendors.remind");

    internal static bool IsAssessor(Actor actor) =>
        actor.Is(Role.Reviewer) && (actor.Disciplines.Contains(Discipline.Security) || actor.Disciplines.Contains(Discipline.Privacy));
}
