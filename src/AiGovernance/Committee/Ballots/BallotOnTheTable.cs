using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Ballots;

/// <summary>One ballot with the item it is about and who sits for it.</summary>
internal sealed record BallotOnTheTable(Ballot Ballot, AtTheTable Table)
{
    public static async Task<Result<BallotOnTheTable>> Load(AppDbContext db, Actor actor, BallotId id, CancellationToken ct)
    {
        if (await db.Ballots.Include(b => b.Votes).SingleOrDefaultAsync(b => b.Id == id, ct) is not { } ballot) return Refusal.NotFound;
        var table = await AtTheTable.Load(db, actor, ballot.ItemId, ct);
        return table.Succeeded ? new BallotOnTheTable(ballot, table.Value) : table.Refusal;
    }

    /// <summary>Why nothing more can be done with this ballot, or null while it is open.</summary>
    public Refusal? Over => Ballot.State switch
    {
        BallotState.Closed => CommitteeRefusals.BallotClosed,
        BallotState.Voided => CommitteeRefusals.BallotVoided,
        _ => null,
    };

    /// <summary>Why it is not voted on, voided or closed by itself, or null: what was opened with one vote on several items ends with it (CM-2).</summary>
    public Refusal? WithOthers => Ballot.ConsentId is null ? null : CommitteeRefusals.ConsentBallot;
}
