using AiGovernance.Access;
using AiGovernance.Committee;

namespace AiGovernance.Tests.Committee;

/// <summary>A committee for tests: seat 1 Security, 2 Legal, 3 Engineering, 4 Product, 5 Operations; the last of three covers what is left.</summary>
public sealed record ACommittee(Composition Composition)
{
    public static readonly DateOnly Today = new(2026, 12, 8);

    private static readonly CommitteeFunction[] Functions =
        [CommitteeFunction.Security, CommitteeFunction.Legal, CommitteeFunction.Engineering, CommitteeFunction.Product, CommitteeFunction.Operations];

    /// <summary>Chair on seat 2, deputy on seat 1, an alternate on each seat named.</summary>
    public static ACommittee Of(int seats, params int[] withAlternate) => new(new Composition(
        [.. Enumerable.Range(1, seats).Select(n => new Seat(n, FunctionsOf(n, seats), [From(Member(n))], withAlternate.Contains(n) ? [From(Alternate(n))] : []))],
        Member(2), Member(1)));

    public static PersonId Member(int seat) => new(new Guid(seat, 1, 0, new byte[8]));

    public static PersonId Alternate(int seat) => new(new Guid(seat, 2, 0, new byte[8]));

    public static PersonId FromThePool => new(new Guid(0, 3, 0, new byte[8]));

    public static IReadOnlyList<PersonId> Members(params int[] seats) => [.. seats.Select(Member)];

    public static IReadOnlyList<PersonId> Alternates(params int[] seats) => [.. seats.Select(Alternate)];

    public static Attendance Attended(IEnumerable<PersonId> present, IEnumerable<PersonId> recused, params Substitute[] substitutes) =>
        new(Today, present.ToHashSet(), recused.ToHashSet(), substitutes);

    public Sitting Sits(Attendance attendance) => Seating.Of(Composition, attendance);

    /// <summary>The same committee with one seat changed.</summary>
    public Composition With(int seat, Func<Seat, Seat> change) =>
        Composition with { Seats = [.. Composition.Seats.Select(s => s.Number == seat ? change(s) : s)] };

    private static Term From(PersonId person) => new(person, new DateOnly(2026, 1, 1));

    private static CommitteeFunction[] FunctionsOf(int seat, int seats) =>
        seats is 3 && seat is 3 ? [CommitteeFunction.Engineering, CommitteeFunction.Product] : [Functions[seat - 1]];
}
