using AiGovernance.Access;
using AiGovernance.Committee.Seats;
using AiGovernance.Parts;

namespace AiGovernance.Committee.Setup;

/// <summary>A committee while somebody fills it in; it begins with a seat for each function that must be covered (CM-1).</summary>
public sealed class CommitteeDraft
{
    public List<SeatDraft> Seats { get; } = [.. Composition.MustCover.Select(f => new SeatDraft { Functions = { f } })];

    /// <summary>The person's id as the lists of the form give it.</summary>
    public string? Chair { get; set; }

    /// <inheritdoc cref="Chair"/>
    public string? Deputy { get; set; }

    public IEnumerable<PickOption> Members => Seats.Select(s => s.Member).OfType<PickOption>().DistinctBy(m => m.Value);

    public NewCommittee ToCommittee() => new([.. Seats.Select(s => s.ToSeat())], SeatDraft.Person(MemberOf(Chair)), SeatDraft.Person(MemberOf(Deputy)));

    /// <summary>Nobody once the member was taken off the seat again.</summary>
    public PickOption? MemberOf(string? value) => Members.FirstOrDefault(m => m.Value == value);
}

/// <summary>One seat while somebody fills it in.</summary>
public sealed class SeatDraft
{
    public HashSet<CommitteeFunction> Functions { get; init; } = [];
    public PickOption? Member { get; set; }
    public PickOption? Alternate { get; set; }
    public DateOnly? Until { get; set; }

    public NewSeat ToSeat() => new([.. Functions.Order()], Person(Member), Person(Alternate), Until);

    internal static PersonId? Person(PickOption? option) => option is null ? null : new PersonId(Guid.Parse(option.Value));
}
