namespace AiGovernance.Common;

/// <summary>A strongly typed id of a record that crosses rooms: a UUIDv7 made in code, so that ids sort by time.</summary>
public interface IRecordId<TSelf> where TSelf : struct, IRecordId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}
