using AiGovernance.Access;
using AiGovernance.Common;

namespace AiGovernance.Committee;

/// <summary>The seats of the committee with its chair and deputy, and whether they make a lawful committee (CM-1).</summary>
public sealed record Composition(IReadOnlyList<Seat> Seats, PersonId? Chair, PersonId? Deputy)
{
    public const int LeastSeats = 3;
    public const int MostSeats = 5;

    /// <summary>Calendar days in which a composition that broke by itself is to be filled (CM-1).</summary>
    public const int DaysToFill = 30;

    public static readonly IReadOnlyList<CommitteeFunction> MustCover =
        [CommitteeFunction.Security, CommitteeFunction.Legal, CommitteeFunction.Engineering, CommitteeFunction.Product];

    /// <summary>The first fault, for a composition that somebody proposes.</summary>
    public Result Check(DateOnly on) => Faults(on) is [var first, ..] ? first : Result.Success;

    /// <summary>Every fault on that day, for a composition that broke by itself.</summary>
    public IReadOnlyList<Refusal> Faults(DateOnly on) => [.. FaultsOfSeats(on), .. FaultsOfTerms(), .. FaultsOfPersons(on)];

    public static DateOnly FillBy(DateOnly brokeOn) => brokeOn.AddDays(DaysToFill);

    public bool IsMember(PersonId person, DateOnly on) => Seats.Any(s => s.MemberOn(on) == person);

    private IEnumerable<Refusal> FaultsOfSeats(DateOnly on)
    {
        var filled = Seats.Where(s => s.MemberOn(on) is not null).ToList();
        if (filled.Count < LeastSeats) yield return CommitteeRefusals.TooFewSeats.With(LeastSeats, filled.Count);
        if (Seats.Count > MostSeats) yield return CommitteeRefusals.TooManySeats.With(MostSeats, Seats.Count);

        foreach (var seat in Seats.Where(s => s.Functions.Count == 0))
            yield return CommitteeRefusals.SeatWithoutFunction.With(seat.Number) with { Field = CommitteeFields.Functions(seat.Number) };

        var missing = MustCover.Except(filled.SelectMany(s => s.Functions)).ToList();
        if (missing.Count > 0) yield return CommitteeRefusals.FunctionsNotCovered.With(string.Join(", ", missing));
    }

    private IEnumerable<Refusal> FaultsOfTerms()
    {
        foreach (var seat in Seats)
        {
            if (seat.Members.Concat(seat.Alternates).Any(t => t.Until < t.From)) yield return CommitteeRefusals.TermReversed.With(seat.Number) with { Field = CommitteeFields.Until(seat.Number) };
            if (Overlap(seat.Members) || Overlap(seat.Alternates)) yield return CommitteeRefusals.TermsOverlap.With(seat.Number) with { Field = CommitteeFields.Until(seat.Number) };
        }
    }

    // One person, one place: who could sit on two seats would have two votes.
    private IEnumerable<Refusal> FaultsOfPersons(DateOnly on)
    {
        var seen = new HashSet<PersonId>();
        foreach (var seat in Seats)
        {
            if (seat.MemberOn(on) is { } member && !seen.Add(member)) yield return CommitteeRefusals.PersonTwice with { Field = CommitteeFields.Member(seat.Number) };
            if (seat.AlternateOn(on) is { } alternate && !seen.Add(alternate)) yield return CommitteeRefusals.PersonTwice with { Field = CommitteeFields.Alternate(seat.Number) };
        }

        if (Chair is not { } chair || !IsMember(chair, on)) yield return CommitteeRefusals.ChairWithoutSeat;
        if (Deputy is not { } deputy || !IsMember(deputy, on)) yield return CommitteeRefusals.DeputyWithoutSeat;
        if (Chair is not null && Chair == Deputy) yield return CommitteeRefusals.ChairIsDeputy;
    }

    private static bool Overlap(IReadOnlyList<Term> terms) =>
        terms.Index().Any(a => terms.Skip(a.Index + 1).Any(a.Item.Overlaps));
}
