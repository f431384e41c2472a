using AiGovernance.Access;

namespace AiGovernance.Committee.Seats;

/// <summary>One person's time in the standing pool, from which a substitute is seated when recusals alone prevent quorum (CM-4, PP-7).</summary>
public sealed class PoolTerm
{
    private PoolTerm() { } // EF Core

    internal PoolTerm(PersonId person, DateOnly from, DateOnly? until) => (Id, PersonId, From, Until) = (Guid.CreateVersion7(), person, from, until);

    public Guid Id { get; private init; }
    public PersonId PersonId { get; private init; }
    public DateOnly From { get; private init; }

    /// <summary>The last day; open when not set.</summary>
    public DateOnly? Until { get; private set; }
    public int Version { get; private set; }

    /// <summary>Taken out before it began: it stays on the record and covers no day.</summary>
    public bool IsWithdrawn => Until < From;

    public Term ToTerm() => new(PersonId, From, Until);

    /// <summary>From that day on the person is no longer in the pool.</summary>
    internal void EndBefore(DateOnly day) => Until = (day < From ? From : day).AddDays(-1);
}
