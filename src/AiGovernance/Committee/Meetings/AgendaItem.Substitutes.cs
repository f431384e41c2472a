using AiGovernance.Access;
using AiGovernance.Committee.Substitutes;

namespace AiGovernance.Committee.Meetings;

public sealed partial class AgendaItem
{
    private readonly List<ItemSubstitute> substitutes = [];

    /// <summary>Everybody who was put on a seat for this item, also who was taken off again (CM-4).</summary>
    public IReadOnlyList<ItemSubstitute> Substitutes => substitutes;

    /// <summary>It was carried over because too few voters sat for it; the second time the Executive appoints (CM-4).</summary>
    public bool LackedQuorum { get; private set; }

    internal IReadOnlyList<Substitute> Seated => [.. substitutes.Where(s => s.EndedAt is null).OrderBy(s => s.SeatedAt).Select(s => new Substitute(s.Seat, s.PersonId, s.ByExecutive))];

    internal void Seat(Substitute substitute, PersonId by, string reason, DateTime now) =>
        substitutes.Add(new ItemSubstitute(this, substitute.Seat, substitute.Person, substitute.ByExecutive, by, reason, now));

    internal void CarryOverWithoutQuorum(string because, DateTime now)
    {
        LackedQuorum = true;
        CarryOver(because, now);
    }
}
