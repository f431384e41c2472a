using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Subjects;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Workflows;

namespace AiGovernance.Committee.Ballots;

/// <summary>The acting chair closes the ballot: the votes are opened, counted and named, and the decision stands (CM-5, CM-6, CM-9).</summary>
public sealed class CloseBallot(Database database, AccessCheck access, VoteSeal seal, BallotClosing closing)
{
    /// <param name="decidingReason">Why it should proceed; needed where the acting chair's own vote may decide at exactly half.</param>
    public Task<Result> Handle(BallotId id, string? decidingReason = null, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Preside)) return Refusal.Forbidden;
        var found = await BallotOnTheTable.Load(db, access.Actor, id, ct);
        if (!found.Succeeded) return found.Refusal;
        var (ballot, table) = found.Value;
        if ((found.Value.Over ?? found.Value.WithOthers) is { } over) return over;
        if (table.Preside(access.Actor, "close the ballot").Refusal is { } no) return no;
        if (!table.IsUnchanged) return CommitteeRefusals.RevisionChanged;
        if (Quorum.Of(table.Sits.Sitting, ballot.Tier).Check().Refusal is { } missing) return missing;

        var chair = access.Actor.Person!.Value;
        if (ClosedCount.Of(ballot, table.Sits.Sitting, seal) is not { } count) return CommitteeRefusals.VoteUnreadable;
        if (count.ChairMayDecide(ballot, chair) && string.IsNullOrWhiteSpace(decidingReason)) return CommitteeRefusals.DecidingReasonMissing;
        return await closing.Settle(db, table, ballot, count, decidingReason, ct);
    }, ct);
}

/// <summary>Settles what a counted ballot decided and publishes its votes, for every way in which a ballot ends (CM-5, CM-9).</summary>
public sealed class BallotClosing(AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    internal async Task<Result> Settle(AppDbContext db, AtTheTable table, Ballot ballot, ClosedCount count, string? decidingReason, CancellationToken ct)
    {
        var closing = new Closing(table.Item, ballot, count, decidingReason, access.Actor, await settings.Now(db, ct), clock.GetUtcNow().UtcDateTime);
        var settled = await table.Subject.Settle(db, closing, ct);
        if (!settled.Succeeded) return settled;
        foreach (var vote in count.Votes) vote.Vote.Publish(vote.Content, vote.Counts);
        ballot.Close(count.Tally, decidingReason, access.Actor.Person, closing.Now);
        table.Item.Decided(closing.Now);
        db.Because(closing.Sentence);
        db.Signal(CommitteeSignals.BallotClosed, table.Item.SubjectId, closing.Now);
        return Result.Success;
    }
}
