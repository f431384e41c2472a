using AiGovernance.Common;

namespace AiGovernance.Access;

/// <summary>Names one business unit.</summary>
public readonly record struct UnitId(Guid Value) : IRecordId<UnitId>
{
    public static UnitId From(Guid value) => new(value);
    public static UnitId New() => new(Guid.CreateVersion7());
}
