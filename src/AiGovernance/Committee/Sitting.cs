using AiGovernance.Access;

namespace AiGovernance.Committee;

/// <summary>How one seat stands for one item.</summary>
public enum SeatStanding
{
    /// <summary>Nobody's term runs. An alternate stands in for a member, not for nobody.</summary>
    Vacant,
    MemberSits,
    AlternateSits,
    SubstituteSits,

    /// <summary>The member is away and nobody sits instead. The seat still counts for quorum.</summary>
    Absent,

    /// <summary>The member is recused and nobody sits instead. The seat does not count for quorum (CM-4).</summary>
    Recused,
}

/// <summary>One seat for one item, with the person who votes on it.</summary>
public sealed record SeatSitting(Seat Seat, SeatStanding Standing, PersonId? Voter);

/// <summary>The committee as it sits for one item: who votes on which seat, and who acts as chair.</summary>
public sealed record Sitting(IReadOnlyList<SeatSitting> Seats, PersonId? ActingChair)
{
    public IReadOnlyList<PersonId> Voters => [.. Seats.Select(s => s.Voter).OfType<PersonId>()];
}
