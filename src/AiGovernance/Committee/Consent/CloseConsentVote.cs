using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Committee.Consent;

/// <summary>The chair closes the consent vote: each item is counted and gets a decision of its own (CM-2, CM-9).</summary>
public sealed class CloseConsentVote(Database database, AccessCheck access, VoteSeal seal, BallotClosing closing, TimeProvider clock)
{
    /// <param name="decidingReason">Needed where the acting chair's own vote may decide at exactly half (CM-6).</param>
    /// <returns>How many items were decided.</returns>
    public Task<Result<int>> Handle(MeetingId id, string? decidingReason = null, CancellationToken ct = default) => database.Write<int>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Preside)) return Refusal.Forbidden;
        var ballots = await ConsentDesk.Open(db, id, ct);
        if (ballots.Count == 0) return CommitteeRefusals.ConsentNotOpen;
        var decided = 0;
        foreach (var ballot in ballots)
        {
            var closed = await Close(db, ballot, decidingReason, ct);
            if (!closed.Succeeded) return closed.Refusal;
            if (closed.Value) decided++;
        }
        return decided;
    }, ct);

    /// <returns>False where the case changed meanwhile: it is treated by itself.</returns>
    private async Task<Result<bool>> Close(AppDbContext db, BallotId id, string? reason, CancellationToken ct)
    {
        var found = await BallotOnTheTable.Load(db, access.Actor, id, ct);
        if (!found.Succeeded) return found.Refusal;
        var (ballot, table) = found.Value;
        if (table.Preside(access.Actor, "close the consent vote").Refusal is { } no) return no;
        if (!table.IsUnchanged) return TakeOff(ballot, table);
        if (Quorum.Of(table.Sits.Sitting, ballot.Tier).Check().Refusal is { } missing) return missing;
        if (ClosedCount.Of(ballot, table.Sits.Sitting, seal) is not { } count) return CommitteeRefusals.VoteUnreadable;
        if (count.ChairMayDecide(ballot, access.Actor.Person!.Value) && string.IsNullOrWhiteSpace(reason)) return CommitteeRefusals.DecidingReasonMissing;
        return (await closing.Settle(db, table, ballot, count, reason, ct)).Refusal is { } refused ? refused : true;
    }

    private bool TakeOff(Ballot ballot, AtTheTable table)
    {
        ballot.Void("The case changed while it was open.", access.Actor.Person, clock.GetUtcNow().UtcDateTime);
        table.Item.PullFromConsent(null);
        table.Item.PutBack();
        return false;
    }
}
