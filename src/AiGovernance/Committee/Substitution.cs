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
        if (attendance.Recused.Contains(substitute.Person)) return CommitteeRefusals.SubstituteConflicted;
        if (composition.IsMember(substitute.Person, attendance.On) || sitting.Voters.Contains(substitute.Person)) return CommitteeRefusals.AlreadySits;
        if (!pool.Contains(substitute.Person) && !IsAlternate(substitute.Person, composition, attendance.On)) return CommitteeRefusals.NotInPool;
        return Result.Success;
    }

    private static bool IsAlternate(PersonId person, Composition composition, DateOnly on) =>
        composition.Seats.Any(s => s.AlternateOn(on) == person);
}
