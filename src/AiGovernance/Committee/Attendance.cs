using AiGovernance.Access;

namespace AiGovernance.Committee;

/// <summary>Who is in the meeting for one item, and who must keep out of it (CM-3).</summary>
/// <param name="On">The day of the meeting where it is held: it decides whose term runs.</param>
/// <param name="Present">Everybody in the room or on the line, members, alternates and substitutes alike.</param>
/// <param name="Recused">Everybody with a conflict in this item, present or not, alternates and pool included.</param>
public sealed record Attendance(
    DateOnly On, IReadOnlySet<PersonId> Present, IReadOnlySet<PersonId> Recused, IReadOnlyList<Substitute> Substitutes)
{
    public bool MayVote(PersonId person) => Present.Contains(person) && !Recused.Contains(person);
}

/// <summary>A person whom the acting chair, or the Executive after a second carry-over, put on a recused seat for one item (CM-4).</summary>
/// <param name="ByExecutive">Sits also where the member is merely away and nobody stands in.</param>
public sealed record Substitute(int Seat, PersonId Person, bool ByExecutive = false);
