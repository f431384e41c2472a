using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.UseCases;

namespace AiGovernance.Committee.Meetings;

/// <summary>Where a conflict of interest comes from (CM-3).</summary>
public enum ConflictKind
{
    /// <summary>Submitter, sponsor or owner of a case; who assessed, asked or proposed: recused by the portal, for good.</summary>
    PartInTheCase,

    /// <summary>Of the case's business unit: proposed, the chair rules.</summary>
    SameUnit,

    /// <summary>Said by a member, or recorded by the chair for one.</summary>
    Declared,
}

/// <summary>What became of it.</summary>
public enum ConflictState
{
    Proposed,
    Recused,
    MayVote,
    Withdrawn,
}

/// <summary>A reason why somebody should keep out of one item, and the ruling on it (CM-3).</summary>
public sealed class ConflictOfInterest
{
    public const int ReasonMaxLength = 2000;

    private ConflictOfInterest() { } // EF Core

    internal ConflictOfInterest(AgendaItem item, PersonId person, ConflictKind kind, string reason, DateTime now)
    {
        (Id, ItemId, SubjectId, UseCaseId, PersonId, Kind, Reason, MadeAt) = (Guid.CreateVersion7(), item.Id, item.SubjectId, item.UseCaseId, person, kind, reason.Trim(), now);
        // Who declares stays out until the chair has ruled otherwise.
        State = kind is ConflictKind.SameUnit ? ConflictState.Proposed : ConflictState.Recused;
    }

    public Guid Id { get; private init; }
    public AgendaItemId ItemId { get; private init; }
    public Guid SubjectId { get; private init; }

    /// <summary>Null for vendors and boundaries.</summary>
    public UseCaseId? UseCaseId { get; private init; }
    public PersonId PersonId { get; private init; }
    public ConflictKind Kind { get; private init; }
    public ConflictState State { get; private set; }
    public string Reason { get; private set; } = "";
    public DateTime MadeAt { get; private init; }
    public PersonId? RuledBy { get; private set; }
    public DateTime? RuledAt { get; private set; }
    public string? Ruling { get; private set; }
    public int Version { get; private set; }

    public bool Recuses => State is ConflictState.Recused;

    internal Result Withdraw(string reason, DateTime now)
    {
        if (Kind is not ConflictKind.Declared) return CommitteeRefusals.ConflictStands;
        if (RuledBy is not null || State is not ConflictState.Recused) return CommitteeRefusals.ConflictRuled;
        (State, Ruling, RuledAt) = (ConflictState.Withdrawn, reason.Trim(), now);
        return Result.Success;
    }

    internal Result Rule(bool recused, string reason, PersonId by, DateTime now)
    {
        if (Kind is ConflictKind.PartInTheCase) return CommitteeRefusals.ConflictStands;
        if (by == PersonId) return CommitteeRefusals.OwnConflict;
        if (State is ConflictState.Withdrawn) return CommitteeRefusals.ConflictRuled;
        (State, Ruling, RuledBy, RuledAt) = (recused ? ConflictState.Recused : ConflictState.MayVote, reason.Trim(), by, now);
        return Result.Success;
    }
}
