using AiGovernance.Access;
using AiGovernance.Committee.Meetings;

namespace AiGovernance.Committee.Substitutes;

/// <summary>A person who was put on a seat for one item only, by whom and why (CM-4).</summary>
public sealed class ItemSubstitute
{
    public const int ReasonMaxLength = 2000;

    private ItemSubstitute() { } // EF Core

    internal ItemSubstitute(AgendaItem item, int seat, PersonId person, bool byExecutive, PersonId by, string reason, DateTime now) =>
        (Id, ItemId, SubjectId, Seat, PersonId, ByExecutive, SeatedBy, Reason, SeatedAt) = (Guid.CreateVersion7(), item.Id, item.SubjectId, seat, person, byExecutive, by, reason.Trim(), now);

    public Guid Id { get; private init; }
    public AgendaItemId ItemId { get; private init; }
    public Guid SubjectId { get; private init; }
    public int Seat { get; private init; }
    public PersonId PersonId { get; private init; }

    /// <summary>After a second carry-over without quorum; sits also where the member is merely away.</summary>
    public bool ByExecutive { get; private init; }
    public PersonId SeatedBy { get; private init; }
    public string Reason { get; private init; } = "";
    public DateTime SeatedAt { get; private init; }

    /// <summary>Taken off the seat again.</summary>
    public DateTime? EndedAt { get; private set; }
    public int Version { get; private set; }

    internal void End(DateTime now) => EndedAt ??= now;
}
