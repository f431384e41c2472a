using AiGovernance.Access;

namespace AiGovernance.Documents;

/// <summary>Who sees the register of issued documents. Checking a document is open to everyone signed in.</summary>
public static class DocumentPermissions
{
    public static readonly Permission ReadRegister = Permission.Roles("documents.read-register", Role.Compliance, Role.Auditor, Role.GovernanceOffice, Role.Executive);
    public static readonly Permission Check = Permission.Everyone("documents.check");
}
