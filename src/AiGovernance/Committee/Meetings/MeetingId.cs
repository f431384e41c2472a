using AiGovernance.Common;

namespace AiGovernance.Committee.Meetings;

/// <summary>Names one meeting.</summary>
public readonly record struct MeetingId(Guid Value) : IRecordId<MeetingId>
{
    public static MeetingId From(Guid value) => new(value);
    public static MeetingId New() => new(Guid.CreateVersion7());
}

/// <summary>Names one item of one agenda.</summary>
public readonly record struct AgendaItemId(Guid Value) : IRecordId<AgendaItemId>
{
    public static AgendaItemId From(Guid value) => new(value);
    public static AgendaItemId New() => new(Guid.CreateVersion7());
}
