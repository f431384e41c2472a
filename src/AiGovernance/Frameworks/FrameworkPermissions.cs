using AiGovernance.Access;
using AiGovernance.UseCases;

namespace AiGovernance.Frameworks;

/// <summary>Who attests, and who reads the organisation's coverage. Coverage of one case is seen by who sees the case.</summary>
public static class FrameworkPermissions
{
    public static readonly Permission Attest = Permission.Roles("frameworks.attest", Role.Compliance);

    /// <summary>Compliance keeps the statement of applicability (FW-4).</summary>
    public static readonly Permission StateApplicability = Permission.Roles("frameworks.state-applicability", Role.Compliance);

    /// <summary>Who runs it or cares for the register says what is logged (S34).</summary>
    public static readonly Permission<UseCase> RecordLogging = new("frameworks.record-logging", (actor, useCase) => actor.Person is { } person && (person == useCase.OwnerId || person == useCase.SubmitterId))
    {
        ByRole = actor => actor.Is(Role.GovernanceOffice),
    };

    /// <summary>Time passes by itself.</summary>
    public static readonly Permission Process = Permission.SystemOnly("frameworks.process");
    public static readonly Permission ReadOrganisation = Permission.Roles("frameworks.read-organisation", Role.Compliance, Role.Auditor, Role.GovernanceOffice, Role.Executive) with { ForSystem = true };
    public static readonly Permission ReadCase = Permission.Everyone("frameworks.read-case");
}
