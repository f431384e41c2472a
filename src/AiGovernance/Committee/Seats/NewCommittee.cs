using AiGovernance.Access;
using AiGovernance.Common;

namespace AiGovernance.Committee.Seats;

/// <summary>One seat as it is filled on the first day.</summary>
/// <param name="Until">The last day of both terms; open when not set.</param>
public sealed record NewSeat(IReadOnlyList<CommitteeFunction> Functions, PersonId? Member, PersonId? Alternate = null, DateOnly? Until = null)
{
    internal Seat ToSeat(int number, DateOnly today) => new(number, Functions, Term(Member, today), Term(Alternate, today));

    internal IEnumerable<(SeatPlace Place, PersonId Person)> People()
    {
        if (Member is { } member) yield return (SeatPlace.Member, member);
        if (Alternate is { } alternate) yield return (SeatPlace.Alternate, alternate);
    }

    private IReadOnlyList<Term> Term(PersonId? person, DateOnly today) => person is { } named ? [new(named, today, Until)] : [];
}

/// <summary>A whole committee for the first day; seats are numbered in their order.</summary>
public sealed record NewCommittee(IReadOnlyList<NewSeat> Seats, PersonId? Chair, PersonId? Deputy)
{
    /// <summary>What keeps it from being a committee, each at its field (CM-1).</summary>
    public IReadOnlyList<Refusal> Faults(DateOnly today) =>
    [
        .. Seats.Index().Where(s => s.Item.Member is null).Select(s => CommitteeRefusals.MemberMissing with { Field = CommitteeFields.Member(s.Index + 1) }),
        .. new Composition([.. Seats.Select((s, i) => s.ToSeat(i + 1, today))], Chair, Deputy).Faults(today),
    ];
}
