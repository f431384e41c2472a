using AiGovernance.Access;
using AiGovernance.Common;

namespace AiGovernance.Organisation.Delegates;

/// <summary>Somebody does the work of another person from one day to another; what they do is marked with "for" (PP-6).</summary>
public sealed class Delegation
{
    /// <summary>A quarter: who is away for longer hands the role over, and roles have dates of their own (PP-7).</summary>
    public const int MostDays = 92;

    /// <summary>
    /// A proof, proposal or request made in the principal's name stays the delegate's own work after the delegation ended. A year, because an
    /// approval of a High case is decided anew after that (AP-3); what is still open then has been somebody else's work since.
    /// </summary>
    public const int BindsForDays = 365;

    private Delegation() { } // EF Core

    private Delegation(PersonId principal, PersonId delegateId, DateOnly from, DateOnly until, DateTime now) =>
        (Id, PrincipalId, DelegateId, FromOn, UntilOn, NamedAt) = (Guid.CreateVersion7(), principal, delegateId, from, until, now);

    public Guid Id { get; private init; }
    public PersonId PrincipalId { get; private init; }
    public PersonId DelegateId { get; private init; }
    public DateOnly FromOn { get; private init; }

    /// <summary>The last day on which it runs.</summary>
    public DateOnly UntilOn { get; private init; }
    public DateTime NamedAt { get; private init; }

    /// <summary>When the delegate began to act for the first time; null while they never did.</summary>
    public DateTime? UsedAt { get; private set; }

    /// <summary>Ended before its last day, by either of the two.</summary>
    public DateTime? EndedAt { get; private set; }
    public int Version { get; private set; }

    public RecordRef Ref => new("delegation", Id);

    public static Result<Delegation> Name(PersonId principal, PersonId delegateId, DateOnly from, DateOnly until, DateTime now) =>
        delegateId == principal ? DelegationRefusals.Yourself
        : from < DateOnly.FromDateTime(now) ? DelegationRefusals.FromPast
        : until < from ? DelegationRefusals.UntilBeforeFrom
        : until > from.AddDays(MostDays - 1) ? DelegationRefusals.TooLong
        : new Delegation(principal, delegateId, from, until, now);

    public bool Runs(DateOnly day) => EndedAt is null && FromOn <= day && day <= UntilOn;

    /// <summary>Neither ended nor past.</summary>
    public bool IsAhead(DateOnly day) => EndedAt is null && day <= UntilOn;

    public Result End(DateTime now)
    {
        if (!IsAhead(DateOnly.FromDateTime(now))) return DelegationRefusals.EndedAlready;
        EndedAt = now;
        return Result.Success;
    }

    internal void Use(DateTime now) => UsedAt ??= now;
}
