using AiGovernance.Common;

namespace AiGovernance.Access;

/// <summary>Names one person of the organisation, also after they left (PP-5).</summary>
public readonly record struct PersonId(Guid Value) : IRecordId<PersonId>
{
    public static PersonId From(Guid value) => new(value);
    public static PersonId New() => new(Guid.CreateVersion7());
}
