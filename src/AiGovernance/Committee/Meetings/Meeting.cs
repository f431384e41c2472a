using AiGovernance.Access;
using AiGovernance.Committee.Subjects;
using AiGovernance.Common;

namespace AiGovernance.Committee.Meetings;

/// <summary>How far a meeting has come.</summary>
public enum MeetingState
{
    Planned,
    AgendaClosed,
    InSession,
    Closed,
    MinutesApproved,
    Skipped,
}

/// <summary>One meeting of the committee, with its agenda and who was there (CM-2).</summary>
public sealed class Meeting
{
    /// <summary>So long before its hour a meeting can be started; earlier, members would lose the notice they were given.</summary>
    public static readonly TimeSpan EarliestBefore = TimeSpan.FromDays(1);

    private readonly List<AgendaItem> items = [];
    private readonly List<Presence> presences = [];

    private Meeting() { } // EF Core

    internal Meeting(PlannedMeeting planned) => (Id, SeriesOn, On, StartsAt, AgendaClosesOn) = (MeetingId.New(), planned.On, planned.On, planned.StartsAt, planned.AgendaClosesOn);

    public MeetingId Id { get; private init; }

    /// <summary>The day that the series gave it; stays when it is moved, so that the day is not planned twice.</summary>
    public DateOnly SeriesOn { get; private init; }
    public DateOnly On { get; private set; }
    public DateTime StartsAt { get; private set; }

    /// <summary>The last day on which something comes on the agenda.</summary>
    public DateOnly AgendaClosesOn { get; private set; }
    public MeetingState State { get; private set; }
    public DateTime? StartedAt { get; private set; }
    public DateTime? ClosedAt { get; private set; }

    /// <summary>Canonical JSON, empty until the chair approved them (CM-10).</summary>
    public string Minutes { get; private set; } = "";
    public string MinutesHash { get; private set; } = "";
    public PersonId? MinutesApprovedBy { get; private set; }
    public DateTime? MinutesApprovedAt { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<AgendaItem> Items => items;
    public IReadOnlyList<Presence> Presences => presences;

    public bool IsToCome => State is MeetingState.Planned or MeetingState.AgendaClosed;

    public DateTime AgendaClosesAt => AgendaClosesOn.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    public IEnumerable<PersonId> PresentNow => presences.Where(p => p.LeftAt is null).Select(p => p.PersonId);

    internal void Move(PlannedMeeting to, DateTime now)
    {
        (On, StartsAt, AgendaClosesOn) = (to.On, to.StartsAt, to.AgendaClosesOn);
        State = AgendaClosesAt > now ? MeetingState.Planned : MeetingState.AgendaClosed;
    }

    internal void Skip() => State = MeetingState.Skipped;

    internal AgendaItem Put(WaitingItem waiting, DateTime now)
    {
        var item = new AgendaItem(Id, items.Count + 1, waiting, now);
        items.Add(item);
        return item;
    }

    /// <summary>By tier, then by waiting time; what has no tier comes last (CM-2).</summary>
    internal void CloseAgenda()
    {
        foreach (var (item, number) in items.OrderByDescending(i => i.Tier).ThenBy(i => i.WaitsSince).ThenBy(i => i.Order).Select((item, i) => (item, i + 1)).ToList())
            item.Order = number;
        State = MeetingState.AgendaClosed;
    }

    internal Result Start(DateTime now)
    {
        if (State is MeetingState.Planned) return CommitteeRefusals.AgendaOpen.With(AgendaClosesOn.ToString("yyyy-MM-dd", null));
        if (State is not MeetingState.AgendaClosed) return CommitteeRefusals.BegunAlready;
        if (StartsAt - now > EarliestBefore) return CommitteeRefusals.TooEarly.With(On.ToString("yyyy-MM-dd", null));
        (State, StartedAt) = (MeetingState.InSession, now);
        return Result.Success;
    }

    internal Result Arrive(PersonId person, DateTime now)
    {
        if (State is not MeetingState.InSession) return CommitteeRefusals.NotInSession;
        if (PresentNow.Contains(person)) return CommitteeRefusals.PresentAlready;
        presences.Add(new Presence(Id, person, now));
        return Result.Success;
    }

    internal Result Depart(PersonId person, DateTime now)
    {
        if (State is not MeetingState.InSession) return CommitteeRefusals.NotInSession;
        if (presences.Find(p => p.PersonId == person && p.LeftAt is null) is not { } presence) return CommitteeRefusals.NotPresent;
        presence.Leave(now);
        return Result.Success;
    }

    internal void Close(DateTime now)
    {
        foreach (var presence in presences.Where(p => p.LeftAt is null)) presence.Leave(now);
        (State, ClosedAt) = (MeetingState.Closed, now);
    }

    internal Result ApproveMinutes(string minutes, PersonId by, DateTime now)
    {
        if (State is MeetingState.MinutesApproved) return CommitteeRefusals.MinutesApproved;
        if (State is not MeetingState.Closed) return CommitteeRefusals.NotClosed;
        (State, Minutes, MinutesHash, MinutesApprovedBy, MinutesApprovedAt) = (MeetingState.MinutesApproved, minutes, Sha256.Of(minutes), by, now);
        return Result.Success;
    }
}

/// <summary>One stay of one person in a meeting; who comes back has another one (CM-4).</summary>
public sealed class Presence
{
    private Presence() { } // EF Core

    internal Presence(MeetingId meeting, PersonId person, DateTime now) => (Id, MeetingId, PersonId, ArrivedAt) = (Guid.CreateVersion7(), meeting, person, now);

    public Guid Id { get; private init; }
    public MeetingId MeetingId { get; private init; }
    public PersonId PersonId { get; private init; }
    public DateTime ArrivedAt { get; private init; }
    public DateTime? LeftAt { get; private set; }
    public int Version { get; private set; }

    internal void Leave(DateTime now) => LeftAt = now;
}
