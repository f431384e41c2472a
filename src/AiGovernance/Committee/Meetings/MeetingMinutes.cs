using System.Text.Json;
using System.Text.Json.Serialization;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Subjects;
using AiGovernance.Common;
using AiGovernance.RiskScoring;

namespace AiGovernance.Committee.Meetings;

/// <summary>What happened in one meeting, as it is read, approved and frozen (CM-10).</summary>
public sealed record MeetingMinutes(
    DateOnly On, DateTime StartedAt, DateTime? ClosedAt, string Chair, string Deputy,
    IReadOnlyList<MinutesPresence> Presences, IReadOnlyList<MinutesItem> Items, string? Annotation)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Canonical JSON (RFC 8785).</summary>
    public string ToJson() => CanonicalJson.Of(this, Form);

    public static MeetingMinutes FromJson(string json) => JsonSerializer.Deserialize<MeetingMinutes>(json, Form)!;

    /// <summary>Without what this person may not see (PP-1).</summary>
    public MeetingMinutes For(IReadOnlySet<Guid> visibleCases) =>
        this with { Items = [.. Items.Select(i => i.Case == Guid.Empty || visibleCases.Contains(i.Case) ? i : new MinutesItem(i.Case, i.Order, "", "Confidential case", i.Tier, i.State, null, [], []))] };
}

/// <summary>One stay of one person.</summary>
public sealed record MinutesPresence(string Name, DateTime ArrivedAt, DateTime? LeftAt);

/// <summary>One item with its conflicts of interest and every ballot on it.</summary>
/// <param name="Case">The case it is about; empty for vendors and boundaries.</param>
public sealed record MinutesItem(
    Guid Case, int Order, string Reference, string Title, RiskTier? Tier, ItemState State, string? CarriedOverBecause,
    IReadOnlyList<MinutesConflict> Conflicts, IReadOnlyList<MinutesBallot> Ballots, RiskTier? TierByScore = null, ItemKind Kind = ItemKind.UseCase)
{
    /// <summary>A confidential case that the reader may not see: its number stands for it.</summary>
    [JsonIgnore]
    public bool IsWithheld => Kind is ItemKind.UseCase && Reference.Length == 0;

    /// <summary>Null in minutes that were frozen before substitutes were recorded.</summary>
    public IReadOnlyList<MinutesSubstitute>? Substitutes { get; init; }
}

/// <summary>One person who sat on a seat for one item only (CM-4).</summary>
/// <param name="Released">Taken off the seat again.</param>
public sealed record MinutesSubstitute(string Name, int Seat, string By, string Reason, bool Released);

/// <summary>One conflict of interest and the ruling on it.</summary>
public sealed record MinutesConflict(string Name, ConflictKind Kind, ConflictState State, string Reason, string? Ruling, string? RuledBy);

/// <summary>One ballot; votes only of one that was closed.</summary>
public sealed record MinutesBallot(
    BallotState State, DateTime OpenedAt, DateTime? EndedAt, string? VoidedBecause, Outcome? Outcome, int? Present, int? Cast, int? Proceed,
    string? DecidingReason, string ConditionHash, IReadOnlyList<BallotCondition> Conditions, IReadOnlyList<PublishedVote> Votes)
{
    /// <summary>Why it was voted on ahead of the meeting; null for a ballot of the meeting itself (CM-8).</summary>
    public string? UrgentBecause { get; init; }

    /// <summary>One vote on the whole consent agenda (CM-2).</summary>
    public bool ByConsent { get; init; }
}

/// <summary>One vote after the close, with what proves that it is the one committed to (CM-5).</summary>
/// <param name="Vote">A, C, D, R or a dash.</param>
public sealed record PublishedVote(string Name, int Seat, string Vote, string? Rationale, bool Counted, string Commitment, string Nonce)
{
    internal static IReadOnlyList<PublishedVote> Of(Ballot ballot, IReadOnlyDictionary<Access.PersonId, string> names) => ballot.State is not BallotState.Closed ? [] :
    [
        .. ballot.Votes.OrderBy(v => v.Seat).Select(v =>
            new PublishedVote(names[v.VoterId], v.Seat, v.Choice!.Value.Letter().ToString(), v.Rationale, v.Counted is true, v.Commitment, v.Nonce!)),
    ];
}
