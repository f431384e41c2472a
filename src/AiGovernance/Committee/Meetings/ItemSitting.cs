using AiGovernance.Access;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;

namespace AiGovernance.Committee.Meetings;

/// <summary>Who sits for one item now, and who acts as chair (CM-3, CM-4, CM-13). Asked again at every act.</summary>
internal sealed record ItemSitting(Composition Composition, Attendance Attendance, Sitting Sitting)
{
    /// <param name="item">Not set for acts on the meeting as a whole.</param>
    public static ItemSitting Of(SeatedCommittee committee, Meeting meeting, AgendaItem? item)
    {
        var composition = committee.Composition;
        var attendance = new Attendance(meeting.On, meeting.PresentNow.ToHashSet(), item?.Recused ?? new HashSet<PersonId>(), item?.Seated ?? []);
        var sits = new ItemSitting(composition, attendance, Seating.Of(composition, attendance));
        // In a vote ahead of the meeting nobody is in a room: everybody with a place may vote (CM-8).
        return item is { IsUrgent: true } ? sits.WithEverybody() with { IsUrgent = true } : sits;
    }

    public bool IsUrgent { get; private init; }

    public ItemSitting WithEverybody() => With(Everybody);

    /// <summary>The same item with these people there.</summary>
    public ItemSitting With(IEnumerable<PersonId> present)
    {
        var attendance = Attendance with { Present = present.ToHashSet() };
        return this with { Attendance = attendance, Sitting = Seating.Of(Composition, attendance) };
    }

    /// <summary>The seat for which this person votes; in an urgent ballot also an alternate's own, whose member may give no vote.</summary>
    public int SeatOf(PersonId voter) => Sitting.Seats.FirstOrDefault(s => s.Voter == voter)?.Seat.Number
        ?? Attendance.Substitutes.FirstOrDefault(s => s.Person == voter)?.Seat ?? Composition.Seats.Single(s => s.AlternateOn(Attendance.On) == voter).Number;

    /// <summary>Only the acting chair presides; a chair who is recused or away does not (CM-13).</summary>
    /// <param name="act">As in "only the acting chair may: ...".</param>
    public Result Preside(Actor actor, string act) =>
        Sitting.ActingChair is { } chair && chair == actor.Person ? Result.Success : CommitteeRefusals.NotActingChair.With(act);

    /// <summary>Before the meeting everybody with a place counts as there: conflicts are ruled on ahead of it.</summary>
    public PersonId? RulesOn(PersonId about, bool inSession)
    {
        var there = inSession ? Attendance : Attendance with { Present = Everybody };
        return Seating.RulesOn(about, Composition, there);
    }

    /// <summary>Why this person has no vote on the item, or null when they have.</summary>
    public Refusal? NoVoteFor(PersonId person)
    {
        if (Attendance.Recused.Contains(person)) return CommitteeRefusals.Recused;
        if (!Everybody.Contains(person)) return CommitteeRefusals.NotOnTheCommittee;
        if (!Attendance.Present.Contains(person)) return CommitteeRefusals.NotPresent;
        return IsUrgent || Sitting.Voters.Contains(person) ? null : CommitteeRefusals.NoSeat;
    }

    public HashSet<PersonId> Everybody =>
        [.. Composition.Seats.SelectMany(s => new[] { s.MemberOn(Attendance.On), s.AlternateOn(Attendance.On) }).OfType<PersonId>(), .. Attendance.Substitutes.Select(s => s.Person)];
}
