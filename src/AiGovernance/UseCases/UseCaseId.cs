using AiGovernance.Common;

namespace AiGovernance.UseCases;

/// <summary>Names one use case.</summary>
public readonly record struct UseCaseId(Guid Value) : IRecordId<UseCaseId>
{
    public static UseCaseId From(Guid value) => new(value);
    public static UseCaseId New() => new(Guid.CreateVersion7());
}

/// <summary>Names one revision of a use case; reviews, votes and decisions point to it (UC-1).</summary>
public readonly record struct RevisionId(Guid Value) : IRecordId<RevisionId>
{
    public static RevisionId From(Guid value) => new(value);
    public static RevisionId New() => new(Guid.CreateVersion7());
}
