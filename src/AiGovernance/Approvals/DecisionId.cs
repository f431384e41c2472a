using AiGovernance.Common;

namespace AiGovernance.Approvals;

/// <summary>Names one decision.</summary>
public readonly record struct DecisionId(Guid Value) : IRecordId<DecisionId>
{
    public static DecisionId From(Guid value) => new(value);
    public static DecisionId New() => new(Guid.CreateVersion7());
}

/// <summary>Names one condition of a decision.</summary>
public readonly record struct ConditionId(Guid Value) : IRecordId<ConditionId>
{
    public static ConditionId From(Guid value) => new(value);
    public static ConditionId New() => new(Guid.CreateVersion7());
}
