using AiGovernance.Access;

namespace AiGovernance.Committee;

/// <summary>Decides who sits for one item (CM-3, CM-4, CM-13). Asked again at every recusal, arrival and departure.</summary>
public static class Seating
{
    public static Sitting Of(Composition composition, Attendance attendance)
    {
        // Members first: nobody may stand in elsewhere and so leave the own seat or vote twice.
        var taken = composition.Seats.Select(s => s.MemberOn(attendance.On)).OfType<PersonId>().ToHashSet();
        return new([.. composition.Seats.Select(seat => Sit(seat, attendance, taken))], ActingChair(composition, attendance));
    }

    /// <summary>Who rules on a conflict of interest of this person: the chair, or the deputy; nobody rules on their own (CM-3).</summary>
    public static PersonId? RulesOn(PersonId about, Composition composition, Attendance attendance) =>
        Chairs(composition, attendance).Where(p => p != about).Cast<PersonId?>().FirstOrDefault();

    private static SeatSitting Sit(Seat seat, Attendance attendance, HashSet<PersonId> taken)
    {
        if (seat.MemberOn(attendance.On) is not { } member) return new(seat, SeatStanding.Vacant, null);
        if (attendance.MayVote(member)) return new(seat, SeatStanding.MemberSits, member);
        if (seat.AlternateOn(attendance.On) is { } alternate && attendance.MayVote(alternate) && taken.Add(alternate))
            return new(seat, SeatStanding.AlternateSits, alternate);
        var recused = attendance.Recused.Contains(member);
        foreach (var substitute in attendance.Substitutes.Where(s => s.Seat == seat.Number && (recused || s.ByExecutive)).Select(s => s.Person))
            if (attendance.MayVote(substitute) && taken.Add(substitute)) return new(seat, SeatStanding.SubstituteSits, substitute);
        return new(seat, recused ? SeatStanding.Recused : SeatStanding.Absent, null);
    }

    // The alternate of the chair's seat votes there, but only the deputy acts as chair (CM-13).
    private static PersonId? ActingChair(Composition composition, Attendance attendance) =>
        Chairs(composition, attendance).Cast<PersonId?>().FirstOrDefault();

    private static IEnumerable<PersonId> Chairs(Composition composition, Attendance attendance) =>
        new[] { composition.Chair, composition.Deputy }.OfType<PersonId>()
            .Where(p => attendance.MayVote(p) && composition.IsMember(p, attendance.On));
}
