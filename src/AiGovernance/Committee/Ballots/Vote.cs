using AiGovernance.Access;
using AiGovernance.Common;

namespace AiGovernance.Committee.Ballots;

/// <summary>One voter's vote: sealed until the close, named after it (CM-5).</summary>
public sealed class Vote
{
    private Vote() { } // EF Core

    internal Vote(Ballot ballot, PersonId voter, int seat, byte[] sealedVote, string commitment, DateTime now)
    {
        (Id, BallotId, SubjectId, VoterId, Seat) = (Guid.CreateVersion7(), ballot.Id, ballot.SubjectId, voter, seat);
        (Sealed, Commitment, CastAt) = (sealedVote, commitment, now);
    }

    public Guid Id { get; private init; }
    public BallotId BallotId { get; private init; }
    public Guid SubjectId { get; private init; }
    public PersonId VoterId { get; private init; }
    public int Seat { get; private set; }

    /// <summary>Encrypted with the portal's keys; always of the same length, so that it does not tell by its size. Empty after the close.</summary>
    public byte[] Sealed { get; private set; } = [];

    /// <summary>SHA-256 of <see cref="VoteCommitment.Json"/>: what the trail holds before the close.</summary>
    public string Commitment { get; private set; } = "";
    public DateTime CastAt { get; private set; }

    /// <summary>Null until the ballot is closed, like the two that follow.</summary>
    public Choice? Choice { get; private set; }
    public string? Rationale { get; private set; }
    public string? Nonce { get; private set; }

    /// <summary>Whether the voter still sat for the item at the close (CM-4).</summary>
    public bool? Counted { get; private set; }
    public int Version { get; private set; }

    internal void Change(int seat, byte[] sealedVote, string commitment, DateTime now) =>
        (Seat, Sealed, Commitment, CastAt) = (seat, sealedVote, commitment, now);

    internal void Publish(VoteCommitment opened, bool counted) =>
        (Choice, Rationale, Nonce, Counted, Sealed) = (opened.Choice, opened.Rationale, opened.Nonce, counted, []);
}
