using AiGovernance.Access;

namespace AiGovernance.Questionnaires.Versions;

/// <summary>Who writes questionnaires, and who reads what was asked in which version.</summary>
public static class QuestionnairePermissions
{
    public static readonly Permission Read = Permission.Roles("questionnaires.read", Role.Administrator, Role.GovernanceOffice, Role.Compliance, Role.Auditor);
    public static readonly Permission Write = Permission.Roles("questionnaires.write", Role.Administrator);
}
