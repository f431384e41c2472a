using AiGovernance.Access;
using AiGovernance.Committee.Subjects;
using AiGovernance.Common;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Committee.Meetings;

/// <summary>How far an item of the agenda has come.</summary>
public enum ItemState
{
    Queued,
    Open,
    BallotOpen,
    Decided,
    CarriedOver,
}

/// <summary>One thing to decide on one agenda: a case, bound to the revision it came with, a vendor, an exception or a boundary (CM-2, UC-1).</summary>
public sealed partial class AgendaItem
{
    public const int TitleMaxLength = 500;

    private readonly List<ConflictOfInterest> conflicts = [];
    private readonly List<ItemCondition> conditions = [];

    private AgendaItem() { } // EF Core

    internal AgendaItem(MeetingId meeting, int order, WaitingItem waiting, DateTime now)
    {
        (Id, MeetingId, Order, Kind, SubjectId, Title) = (AgendaItemId.New(), meeting, order, waiting.Kind, waiting.Subject, waiting.Title);
        (UseCaseId, RevisionId, RevisionHash, Tier, WaitsSince, QueuedAt) = (waiting.UseCase, waiting.Revision, waiting.RevisionHash, waiting.Tier, waiting.Since, now);
    }

    public AgendaItemId Id { get; private init; }
    public MeetingId MeetingId { get; private init; }
    public int Order { get; internal set; }
    public ItemKind Kind { get; private init; }

    /// <summary>Of the use case, the vendor's assessment, the exception or the boundary.</summary>
    public Guid SubjectId { get; private init; }

    /// <summary>Empty for a use case, whose own title counts.</summary>
    public string Title { get; private init; } = "";

    /// <summary>The case it is about, also that of an exception; null for vendors and boundaries.</summary>
    public UseCaseId? UseCaseId { get; private init; }

    /// <summary>Of a use case alone, like hash and tier.</summary>
    public RevisionId? RevisionId { get; private init; }
    public string RevisionHash { get; private init; } = "";
    public RiskTier? Tier { get; private set; }

    /// <summary>When the revision was submitted, the result or boundary proposed, the exception asked for.</summary>
    public DateTime WaitsSince { get; private init; }
    public DateTime QueuedAt { get; private init; }
    public ItemState State { get; private set; }
    public DateTime? OpenedAt { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public string? CarriedOverBecause { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<ConflictOfInterest> Conflicts => conflicts;
    public IReadOnlyList<ItemCondition> Conditions => conditions;

    public bool IsOver => State is ItemState.Decided or ItemState.CarriedOver;

    public IReadOnlySet<PersonId> Recused => conflicts.Where(c => c.Recuses).Select(c => c.PersonId).ToHashSet();

    /// <summary>People raised the tier of its case (RS-6).</summary>
    internal void Rate(RiskTier tier) => Tier = tier;

    internal void Open(DateTime now) => (State, OpenedAt) = (ItemState.Open, OpenedAt ?? now);

    /// <summary>The meeting turned to another item before a ballot.</summary>
    internal void PutBack() => State = ItemState.Queued;

    internal void Vote() => State = ItemState.BallotOpen;

    internal void Decided(DateTime now) => (State, EndedAt) = (ItemState.Decided, now);

    internal void CarryOver(string because, DateTime now) => (State, EndedAt, CarriedOverBecause) = (ItemState.CarriedOver, now, because.Trim());

    internal bool Knows(PersonId person) => conflicts.Exists(c => c.PersonId == person && c.State is not ConflictState.Withdrawn);

    internal void Add(ConflictOfInterest conflict) => conflicts.Add(conflict);

    internal void Carry(ItemCondition condition) => conditions.Add(condition);

    internal Result Propose(NewCondition input, PersonId by, DateTime now)
    {
        if (State is ItemState.BallotOpen) return CommitteeRefusals.ConditionsFrozen;
        if (State is not ItemState.Open) return CommitteeRefusals.NotOpen;
        if (string.IsNullOrWhiteSpace(input.Text) || input.Text.Length > ItemCondition.TextMaxLength) return CommitteeRefusals.ConditionMissing.With(ItemCondition.TextMaxLength);
        if (string.IsNullOrWhiteSpace(input.Proof) || input.Proof.Length > ItemCondition.TextMaxLength) return CommitteeRefusals.ProofMissing;
        if (input.DueOn <= DateOnly.FromDateTime(now)) return CommitteeRefusals.DueInThePast;
        conditions.Add(new ItemCondition(this, input, by, now));
        return Result.Success;
    }
}
