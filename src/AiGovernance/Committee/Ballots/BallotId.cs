using AiGovernance.Common;

namespace AiGovernance.Committee.Ballots;

/// <summary>Names one ballot with its frozen list of conditions: a changed list is another ballot (CM-7).</summary>
public readonly record struct BallotId(Guid Value) : IRecordId<BallotId>
{
    public static BallotId From(Guid value) => new(value);
    public static BallotId New() => new(Guid.CreateVersion7());
}
