using AiGovernance.Access;

namespace AiGovernance.Committee.Meetings;

/// <summary>A condition as a member puts it on the table.</summary>
/// <param name="DueOn">Null means before production.</param>
/// <param name="Verifier">The governance office when not set.</param>
public sealed record NewCondition(string Text, string Proof, DateOnly? DueOn = null, PersonId? Verifier = null, bool Stops = true);

/// <summary>A condition that a member put on the table before the ballot (CM-7).</summary>
public sealed class ItemCondition
{
    public const int TextMaxLength = 2000;
    public const int SourceMaxLength = 200;

    private ItemCondition() { } // EF Core

    /// <param name="source">Where it comes from, when not from who proposes it.</param>
    internal ItemCondition(AgendaItem item, NewCondition input, PersonId by, DateTime now, string? source = null)
    {
        Source = source;
        (Id, ItemId, SubjectId, ProposedBy, ProposedAt) = (Guid.CreateVersion7(), item.Id, item.SubjectId, by, now);
        (Text, Proof, DueOn, VerifierId, Stops) = (input.Text.Trim(), input.Proof.Trim(), input.DueOn, input.Verifier, input.Stops);
    }

    public Guid Id { get; private init; }
    public AgendaItemId ItemId { get; private init; }
    public Guid SubjectId { get; private init; }
    public PersonId ProposedBy { get; private init; }

    /// <summary>Set where it stood on a decision that is heard again (AP-7).</summary>
    public string? Source { get; private init; }
    public DateTime ProposedAt { get; private init; }
    public string Text { get; private init; } = "";
    public string Proof { get; private init; } = "";
    public DateOnly? DueOn { get; private init; }
    public PersonId? VerifierId { get; private init; }
    public bool Stops { get; private init; }

    /// <summary>Taken off the table.</summary>
    public DateTime? DroppedAt { get; private set; }
    public int Version { get; private set; }

    internal void Drop(DateTime now) => DroppedAt ??= now;
}
