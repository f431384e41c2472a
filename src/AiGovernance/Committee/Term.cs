using AiGovernance.Access;

namespace AiGovernance.Committee;

/// <summary>One person's time on a seat, as member or as alternate; the first and the last day count (PP-7).</summary>
/// <param name="Until">Open when not set.</param>
public sealed record Term(PersonId Person, DateOnly From, DateOnly? Until = null)
{
    public bool Covers(DateOnly day) => From <= day && !(Until < day);

    public bool Overlaps(Term other) => !(Until < other.From) && !(other.Until < From);
}
