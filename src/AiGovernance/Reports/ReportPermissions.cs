using AiGovernance.Access;

namespace AiGovernance.Reports;

/// <summary>Who issues which report. What a report shows is limited by what the person sees.</summary>
public static class ReportPermissions
{
    public static readonly Permission IssueCaseReport = Permission.Roles("reports.use-case", Role.Compliance, Role.Auditor, Role.GovernanceOffice, Role.Executive) with { ForSystem = true };

    public static readonly Permission IssueExecutive = Permission.Roles("reports.executive", Role.Executive, Role.Compliance, Role.Auditor, Role.GovernanceOffice) with { ForSystem = true };
    public static readonly Permission IssuePortfolio = Permission.Roles("reports.portfolio", Role.Compliance, Role.Auditor, Role.GovernanceOffice, Role.Executive) with { ForSystem = true };

    /// <summary>Whoever may read the case; the query asks (PP-1).</summary>
    public static readonly Permission IssueLetter = Permission.Everyone("reports.letter");
}
