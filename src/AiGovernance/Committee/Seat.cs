using AiGovernance.Access;

namespace AiGovernance.Committee;

/// <summary>One seat of the committee: what it speaks for, who holds it, and who stands in (CM-1).</summary>
/// <param name="Members">One after the other; terms do not overlap.</param>
/// <param name="Alternates">One after the other; terms do not overlap.</param>
public sealed record Seat(int Number, IReadOnlyList<CommitteeFunction> Functions, IReadOnlyList<Term> Members, IReadOnlyList<Term> Alternates)
{
    public PersonId? MemberOn(DateOnly day) => On(Members, day);

    public PersonId? AlternateOn(DateOnly day) => On(Alternates, day);

    private static PersonId? On(IReadOnlyList<Term> terms, DateOnly day) => terms.FirstOrDefault(t => t.Covers(day))?.Person;
}
