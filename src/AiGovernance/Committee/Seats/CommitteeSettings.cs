using AiGovernance.Access;

namespace AiGovernance.Committee.Seats;

/// <summary>Who presides, and the rhythm in which the committee meets. One for the organisation.</summary>
public sealed class CommitteeSettings
{
    /// <summary>The one row.</summary>
    public static readonly Guid Only = new("c0331773-0000-7000-8000-000000000001");

    private CommitteeSettings() { } // EF Core

    internal CommitteeSettings(PersonId chair, PersonId deputy) => (Id, ChairId, DeputyId) = (Only, chair, deputy);

    public Guid Id { get; private init; }
    public PersonId ChairId { get; private set; }
    public PersonId DeputyId { get; private set; }
    public WeekOfMonth? Week { get; private set; }
    public DayOfWeek? Day { get; private set; }
    public TimeOnly? At { get; private set; }
    public string? TimeZone { get; private set; }
    public int? ClosesBefore { get; private set; }
    public int Version { get; private set; }

    /// <summary>Null until somebody planned it.</summary>
    public MeetingSeries? Series => Week is { } week && Day is { } day && At is { } at && TimeZone is { } zone && ClosesBefore is { } before
        ? new(week, day, at, zone, before) : null;

    internal void Name(PersonId chair, PersonId deputy) => (ChairId, DeputyId) = (chair, deputy);

    internal void Meet(MeetingSeries series) =>
        (Week, Day, At, TimeZone, ClosesBefore) = (series.Week, series.Day, series.At, series.TimeZone, series.ClosesBefore);
}
