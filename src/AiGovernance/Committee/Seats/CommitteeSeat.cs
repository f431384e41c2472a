using AiGovernance.Access;

namespace AiGovernance.Committee.Seats;

/// <summary>One seat of the committee on the record, with everybody who held it (CM-1).</summary>
public sealed class CommitteeSeat
{
    private readonly List<SeatTerm> terms = [];

    private CommitteeSeat() { } // EF Core

    private CommitteeSeat(int number, IEnumerable<CommitteeFunction> functions) =>
        (Id, Number, FunctionNames) = (Guid.CreateVersion7(), number, string.Join(',', functions));

    /// <summary>A seat filled from that day on.</summary>
    internal static CommitteeSeat Of(NewSeat input, int number, DateOnly from)
    {
        var seat = new CommitteeSeat(number, input.Functions);
        foreach (var (place, person) in input.People()) seat.Appoint(person, place, from, input.Until);
        return seat;
    }

    public Guid Id { get; private init; }
    public int Number { get; private init; }

    /// <summary>The functions by name, with commas between.</summary>
    public string FunctionNames { get; private set; } = "";
    public int Version { get; private set; }

    public IReadOnlyList<SeatTerm> Terms => terms;

    public IReadOnlyList<CommitteeFunction> Functions =>
        [.. FunctionNames.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<CommitteeFunction>)];

    /// <summary>Ends the running term the day before, withdraws what was to begin later, and begins a new one.</summary>
    /// <param name="person">Nobody when not set: the place stays empty.</param>
    internal void Appoint(PersonId? person, SeatPlace place, DateOnly from, DateOnly? until)
    {
        foreach (var running in terms.Where(t => t.Place == place && !t.IsWithdrawn && !(t.Until < from))) running.EndBefore(from);
        if (person is { } named) terms.Add(new SeatTerm(Id, place, named, from, until));
    }

    public Seat ToSeat() => new(Number, Functions, Of(SeatPlace.Member), Of(SeatPlace.Alternate));

    private List<Term> Of(SeatPlace place) => [.. terms.Where(t => t.Place == place && !t.IsWithdrawn).OrderBy(t => t.From).Select(t => t.ToTerm())];
}

/// <summary>The two places of a seat.</summary>
public enum SeatPlace
{
    Member,
    Alternate,
}

/// <summary>One person's time on a seat (PP-7).</summary>
public sealed class SeatTerm
{
    private SeatTerm() { } // EF Core

    internal SeatTerm(Guid seat, SeatPlace place, PersonId person, DateOnly from, DateOnly? until) =>
        (Id, SeatId, Place, PersonId, From, Until) = (Guid.CreateVersion7(), seat, place, person, from, until);

    public Guid Id { get; private init; }
    public Guid SeatId { get; private init; }
    public SeatPlace Place { get; private init; }
    public PersonId PersonId { get; private init; }
    public DateOnly From { get; private init; }

    /// <summary>The last day; open when not set.</summary>
    public DateOnly? Until { get; private set; }
    public int Version { get; private set; }

    /// <summary>Somebody else was appointed before it began: it stays on the record and covers no day.</summary>
    public bool IsWithdrawn => Until < From;

    public Term ToTerm() => new(PersonId, From, Until);

    internal void EndBefore(DateOnly day) => Until = (day < From ? From : day).AddDays(-1);
}
