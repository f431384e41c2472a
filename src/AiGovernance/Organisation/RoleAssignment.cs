using AiGovernance.Access;
using AiGovernance.Common;

namespace AiGovernance.Organisation;

/// <summary>A role held by a person from a moment until another (PP-7).</summary>
public sealed class RoleAssignment
{
    private RoleAssignment() { } // EF Core

    public RoleAssignment(PersonId person, Role role, Discipline? discipline, bool isLead, DateTime from) =>
        (Id, PersonId, Role, Discipline, IsLead, FromAt) = (Guid.CreateVersion7(), person, role, discipline, isLead, from);

    public Guid Id { get; private init; }
    public PersonId PersonId { get; private init; }
    public Role Role { get; private init; }

    /// <summary>Set for reviewers only.</summary>
    public Discipline? Discipline { get; private init; }

    /// <summary>The one person to whom late reviews of the discipline escalate (RV-2).</summary>
    public bool IsLead { get; private init; }
    public DateTime FromAt { get; private init; }
    public DateTime? UntilAt { get; private set; }
    public int Version { get; private set; }

    public bool Holds(DateTime at) => FromAt <= at && (UntilAt is null || at < UntilAt);

    public Result End(DateTime now)
    {
        if (UntilAt <= now) return OrganisationRefusals.RoleEndedAlready;
        UntilAt = now;
        return Result.Success;
    }
}
