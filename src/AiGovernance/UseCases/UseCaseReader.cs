using AiGovernance.Access;

namespace AiGovernance.UseCases;

/// <summary>Why a person outside the case's own people may read it (PP-1).</summary>
public enum ReaderReason
{
    Reviewer,
    Voter,
    Asked,
    Named,
}

/// <summary>One person let in to read one use case, by an act of another room (PP-1).</summary>
public sealed class UseCaseReader
{
    private UseCaseReader() { } // EF Core

    internal UseCaseReader(UseCaseId useCase, PersonId person, ReaderReason reason) =>
        (Id, UseCaseId, PersonId, Reason) = (Guid.CreateVersion7(), useCase, person, reason);

    public Guid Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public PersonId PersonId { get; private init; }
    public ReaderReason Reason { get; private init; }

    /// <summary>From when they no longer read it for this reason.</summary>
    public DateTime? EndedAt { get; private set; }

    internal void End(DateTime now) => EndedAt ??= now;
}
