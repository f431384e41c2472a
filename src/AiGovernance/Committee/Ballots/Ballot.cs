using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Committee.Ballots;

/// <summary>How a ballot stands.</summary>
public enum BallotState
{
    Open,

    /// <summary>The conditions changed or the item was carried over: its votes count for nothing.</summary>
    Voided,
    Closed,
}

/// <summary>One secret vote on one item with one list of conditions (CM-5, CM-7).</summary>
public sealed class Ballot
{
    private readonly List<Vote> votes = [];

    private Ballot() { } // EF Core

    internal Ballot(AgendaItem item, RiskTier? tier, IReadOnlyList<BallotCondition> conditions, Recommendation? recommendation, PersonId by, DateTime now)
    {
        (Id, ItemId, SubjectId, UseCaseId, RevisionId, RevisionHash) = (BallotId.New(), item.Id, item.SubjectId, item.UseCaseId, item.RevisionId, item.RevisionHash);
        (Tier, Recommendation, OpenedBy, OpenedAt) = (tier, recommendation, by, now);
        ConditionList = BallotCondition.ToJson(conditions);
        ConditionHash = Sha256.Of(ConditionList);
    }

    public BallotId Id { get; private init; }
    public AgendaItemId ItemId { get; private init; }
    public Guid SubjectId { get; private init; }

    /// <summary>Null for vendors and boundaries.</summary>
    public UseCaseId? UseCaseId { get; private init; }
    public RevisionId? RevisionId { get; private init; }
    public string RevisionHash { get; private init; } = "";
    public RiskTier? Tier { get; private init; }
    public Recommendation? Recommendation { get; private init; }

    /// <summary>The numbered conditions as canonical JSON.</summary>
    public string ConditionList { get; private init; } = "[]";
    public string ConditionHash { get; private init; } = "";
    public PersonId OpenedBy { get; private init; }
    public DateTime OpenedAt { get; private init; }
    public BallotState State { get; private set; }
    public PersonId? EndedBy { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public string? VoidedBecause { get; private set; }
    public Outcome? Outcome { get; private set; }
    public int? Present { get; private set; }
    public int? Cast { get; private set; }
    public int? Proceed { get; private set; }

    /// <summary>Set when it proceeded at exactly half by the acting chair's vote (CM-6).</summary>
    public string? DecidingReason { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<Vote> Votes => votes;

    /// <summary>The vote that stands for this voter; null while there is none.</summary>
    public Vote? VoteOf(PersonId voter) => votes.FirstOrDefault(v => v.VoterId == voter);

    public IReadOnlyList<BallotCondition> Conditions => BallotCondition.FromJson(ConditionList);

    public BallotTerms Terms
    {
        get
        {
            var conditions = Conditions;
            return new([.. conditions.Select(c => c.Gate).OfType<string>().Distinct()], conditions.Count(c => !c.AlwaysAttaches), Recommendation);
        }
    }

    /// <summary>Keeps the vote sealed; an earlier one of the same voter is replaced (CM-5).</summary>
    internal Result Take(PersonId voter, int seat, byte[] sealedVote, string commitment, DateTime now)
    {
        if (State is BallotState.Closed) return CommitteeRefusals.BallotClosed;
        if (State is BallotState.Voided) return CommitteeRefusals.BallotVoided;
        if (VoteOf(voter) is { } earlier) earlier.Change(seat, sealedVote, commitment, now);
        else votes.Add(new Vote(this, voter, seat, sealedVote, commitment, now));
        return Result.Success;
    }

    /// <summary>Until when it is open ahead of the meeting, UTC; null for one of the meeting itself (CM-8).</summary>
    public DateTime? UrgentUntil { get; private set; }
    public string? UrgentBecause { get; private set; }

    public bool IsUrgent => UrgentUntil is not null;

    internal void MakeUrgent(DateTime until, string because) => (UrgentUntil, UrgentBecause) = (until, because.Trim());

    /// <summary>The vote that it is a part of, where several items are decided by one (CM-2).</summary>
    public Guid? ConsentId { get; private set; }

    internal void Join(Guid consent) => ConsentId = consent;

    /// <param name="by">The portal itself when not set.</param>
    internal Result Void(string because, PersonId? by, DateTime now)
    {
        if (State is BallotState.Closed) return CommitteeRefusals.BallotClosed;
        if (State is BallotState.Voided) return CommitteeRefusals.BallotVoided;
        (State, EndedBy, EndedAt, VoidedBecause) = (BallotState.Voided, by, now, because.Trim());
        return Result.Success;
    }

    /// <param name="by">The portal itself when not set: an urgent ballot ends by its time (CM-8).</param>
    internal void Close(Tally tally, string? decidingReason, PersonId? by, DateTime now)
    {
        (State, EndedBy, EndedAt) = (BallotState.Closed, by, now);
        (Outcome, Present, Cast, Proceed) = (tally.Outcome, tally.Present, tally.Cast, tally.Proceed);
        DecidingReason = tally.ByDecidingVote ? decidingReason?.Trim() : null;
    }
}
