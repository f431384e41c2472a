using AiGovernance.Access;
using AiGovernance.Common;

namespace AiGovernance.UseCases.Transition;

/// <summary>Names one transitional permission.</summary>
public readonly record struct TransitionalPermissionId(Guid Value) : IRecordId<TransitionalPermissionId>
{
    public static TransitionalPermissionId From(Guid value) => new(value);
    public static TransitionalPermissionId New() => new(Guid.CreateVersion7());
}

/// <summary>What the governance office lets an imported use do until a day, before anybody has decided on it (UC-5). No approval: the standing stays.</summary>
public sealed class TransitionalPermission
{
    public const int ReasonMaxLength = 2000;

    private TransitionalPermission() { } // EF Core

    internal TransitionalPermission(UseCaseId useCase, PersonId by, DateOnly until, string reason, DateTime now) =>
        (Id, UseCaseId, ById, Until, Reason, GrantedAt) = (TransitionalPermissionId.New(), useCase, by, until, reason, now);

    public TransitionalPermissionId Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public PersonId ById { get; private init; }
    public DateTime GrantedAt { get; private init; }

    /// <summary>The last day on which it holds.</summary>
    public DateOnly Until { get; private init; }
    public string Reason { get; private init; } = "";

    /// <summary>When it lapsed or a newer one took its place.</summary>
    public DateTime? EndedAt { get; private set; }
    public int Version { get; private set; }

    internal void End(DateTime now) => EndedAt ??= now;
}
