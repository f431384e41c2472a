using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.RiskScoring;

namespace AiGovernance.Committee;

/// <summary>Whether the acting chair may put a substitute on a recused seat for one item (CM-4).</summary>
public static class Substitution
{
    /// <param name="pool">The standing pool, beside the alternates of the other seats.</param>
    public static Result Check(Substitute substitute, Composition composition, Attendance attendance, RiskTier? tier, IReadOnlySet<PersonId> pool)
    {
        if (!Quorum.RecusalsAlonePrevent(composition, attendance, tier)) return CommitteeRefusals.SubstituteNotNeeded;

        var sitting = Seating.Of(composition, attendance);
        if (!sitting.Seats.Any(s => s.Seat.Number == substitute.Seat && s.Standing is SeatStanding.Recused)) return CommitteeRefusals.SeatNotRecused;
        return CheckPerson(substitute.Person, composition, attendance, sitting, pool);
    }

    /// <summary>The Executive also fills a seat whose member is merely away: the case went without quorum twice.</summary>
    public static Result CheckByExecutive(Substitute substitute, Composition composition, Attendance attendance, IReadOnlySet<PersonId> pool)
    {
        var sitting = Seating.Of(composition, attendance);
        if (!sitting.Seats.Any(s => s.Seat.Number == substitute.Seat && s.Standing is SeatStanding.Recused or SeatStanding.Absent)) return CommitteeRefusals.SeatNotFree;
        return CheckPerson(substitute.Person, composition, attendance, sitting, pool);
    }

    private static Result CheckPerson(PersonId person, Composition composition, Attendance attendance, Sitting sitting, IReadOnlySet<PersonId> pool)
    {
        if (attendance.Recused.Contains(person)) return CommitteeRefusals.SubstituteConflicted;
        if (composition.IsMember(person, attendance.On) || sitting.Voters.Contains(person)) return CommitteeRefusals.AlreadySits;
        return pool.Contains(person) || IsAlternate(person, composition, attendance.On) ? Result.Success : CommitteeRefusals.NotInPool;
    }

    private static bool IsAlternate(PersonId person, Composition composition, DateOnly on) =>
        composition.Seats.Any(s => s.AlternateOn(on) == person);
}
