using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Subjects;
using AiGovernance.Reviews;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Committee.Meetings;

/// <summary>The meeting room as one person sees it now (CM-12).</summary>
/// <param name="Zone">Where the committee sits.</param>
/// <param name="Item">The item that was asked for, else the open one, else what was decided last, else the first.</param>
public sealed record MeetingDetails(
    MeetingId Id, DateOnly On, DateTime StartsAt, DateOnly AgendaClosesOn, MeetingState State, DateTime? StartedAt,
    IReadOnlyList<AgendaRow> Agenda, ItemDetails? Item, IReadOnlyList<PlaceRow> Places, bool MayPreside, bool MayConduct, bool AmPresent, bool HasPlace, TimeZoneInfo Zone)
{
    /// <summary>By the clock on the wall.</summary>
    public TimeOnly Hour => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(StartsAt, DateTimeKind.Utc), Zone));

    /// <summary>Before that nobody can be there, so nothing is counted.</summary>
    public bool HasBegun => StartedAt is not null;

    /// <summary>Items wait on the consent agenda, or may still be put there (CM-2).</summary>
    public bool MayHaveConsent => State is MeetingState.Planned || Agenda.Any(r => r is { OnConsent: true, IsOver: false });

    /// <summary>The last entry of the trail when all of it was read; later votes are counted without reading the rest again.</summary>
    public long AsOf { get; init; }

    /// <summary>The last entry of the trail that it takes account of.</summary>
    public long Seen { get; init; }
}

/// <summary>One line of the agenda.</summary>
/// <param name="Reference">Of a use case; empty for one that this person may not see.</param>
public sealed record AgendaRow(AgendaItemId Id, int Order, ItemKind Kind, string Reference, string Title, RiskTier? Tier, int WaitedWorkingDays, ItemState State, Outcome? Outcome, RiskTier? TierByScore)
{
    /// <summary>Decided with the consent agenda, unless somebody pulls it (CM-2).</summary>
    public bool OnConsent { get; init; }

    public bool IsOver => State is ItemState.Decided or ItemState.CarriedOver;
}

/// <summary>One person with a place, and how they stand for the item.</summary>
/// <param name="HasVoted">Whether, never what (CM-5).</param>
public sealed record PlaceRow(PersonId Person, string Name, string Place, bool Present, bool Recused, bool Sits, bool HasVoted);

/// <summary>One item with what it is about and its ballot.</summary>
/// <param name="UseCase">Null for vendors and boundaries.</param>
/// <param name="Name">Short, for dialogs.</param>
/// <param name="Result">Where the outcome is read.</param>
/// <param name="Summary">Of a case; everything else is told by facts.</param>
/// <param name="IsHidden">This person is recused and sees no deliberation before the close (CM-3).</param>
public sealed record ItemDetails(
    AgendaItemId Id, ItemKind Kind, UseCaseId? UseCase, string Name, string Title, string Purpose, string Result, RiskTier? Tier, ItemState State, string? CarriedOverBecause,
    CaseSummary? Summary, IReadOnlyList<ItemFact> Facts, bool TakesConditions, bool IsHidden, IReadOnlyList<ReviewLine> Reviews, Recommendation? Recommendation, IReadOnlyList<BallotCondition> Conditions, IReadOnlyList<OwnCondition> Proposed, IReadOnlyList<ConflictRow> Conflicts,
    string Quorum, bool QuorumHolds, string? ActingChair, bool MayPreside, bool MayVote, BallotDetails? Ballot, IReadOnlyList<string> HowCounted)
{
    /// <summary>Somebody keeps out, or a substitute sits, or who looks may appoint one; mostly not (CM-4).</summary>
    public bool MayHaveSubstitutes { get; init; }
}

/// <summary>The case in a few lines.</summary>
public sealed record CaseSummary(IReadOnlyList<string> Score, IReadOnlyList<string> Gates, string? Block, string Data, string Place, string Owner, string Sponsor, bool BothAccepted, RiskTier? TierByScore);

/// <summary>What one reviewer recommends; no outcome while the review runs.</summary>
public sealed record ReviewLine(Discipline Discipline, ReviewOutcome? Outcome, string Rationale);

/// <summary>A condition that a member proposed and that may still be taken off the table.</summary>
public sealed record OwnCondition(Guid Id, string Text, string By, bool MayDrop);

/// <summary>One conflict of interest.</summary>
public sealed record ConflictRow(Guid Id, string Name, ConflictKind Kind, ConflictState State, string Reason, string? Ruling, bool MayRule, bool MayWithdraw);

/// <summary>The ballot: before the close only who has voted, after it every vote (CM-5).</summary>
/// <param name="MyVoteAt">When this person's own vote was stored.</param>
/// <param name="Votes">Empty before the close.</param>
public sealed record BallotDetails(
    BallotId Id, BallotState State, DateTime OpenedAt, BallotTerms Terms, IReadOnlyList<Choice> Offered, int Cast, int Voters, DateTime? MyVoteAt,
    Outcome? Outcome, string? Count, string? DecidingReason, IReadOnlyList<PublishedVote> Votes)
{
    /// <summary>Set for a vote ahead of the meeting (CM-8), UTC.</summary>
    public DateTime? UrgentUntil { get; init; }
    public string? UrgentBecause { get; init; }

    /// <summary>Voted on with the consent agenda, not by itself (CM-2).</summary>
    public bool IsConsent { get; init; }
}
