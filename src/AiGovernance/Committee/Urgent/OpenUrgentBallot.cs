using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.Workflows;

namespace AiGovernance.Committee.Urgent;

/// <summary>The chair puts an item of the next agenda to the vote ahead of the meeting, for at least 24 hours, with the reason; every voter is told (CM-8).</summary>
public sealed class OpenUrgentBallot(Database database, AccessCheck access, TimeProvider clock)
{
    public const int ReasonMaxLength = 2000;

    public Task<Result<BallotId>> Handle(AgendaItemId id, TimeSpan open, string reason, CancellationToken ct = default) => database.Write<BallotId>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Preside)) return Refusal.Forbidden;
        var found = await AtTheTable.Load(db, access.Actor, id, ct);
        if (!found.Succeeded) return found.Refusal;
        var table = found.Value with { Sits = found.Value.Sits.WithEverybody() };
        if (table.Sits.Preside(access.Actor, "open an urgent ballot").Refusal is { } no) return no;
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > ReasonMaxLength) return Refusal.ReasonMissing;
        var now = clock.GetUtcNow().UtcDateTime;
        if (UrgentRules.FaultOf(table, DateOnly.FromDateTime(now)) is { } fault) return fault;
        if (UrgentRules.CheckTime(now, now + open, table.Meeting.StartsAt).Refusal is { } time) return time;

        await CarriedConditions.Put(db, table.Item, now, ct);
        var papers = await table.Subject.Papers(db, table.Item, DateOnly.FromDateTime(now), ct);
        if (papers.Block is { } block) return ApprovalRefusals.Blocked.With($"{block.GateId}, {block.Text}");
        if (Quorum.Of(table.Sits.Sitting, table.Subject.Tier).Check().Refusal is { } missing) return missing;
        return await Open(db, table, papers, now + open, reason, now, ct);
    }, ct);

    private async Task<BallotId> Open(AppDbContext db, AtTheTable table, BallotPapers papers, DateTime until, string reason, DateTime now, CancellationToken ct)
    {
        db.Because(reason);
        var ballot = new Ballot(table.Item, table.Subject.Tier, papers.Conditions, papers.Recommendation, access.Actor.Person!.Value, now);
        ballot.MakeUrgent(until, reason);
        db.Ballots.Add(ballot);
        table.Item.VoteUrgently(until);
        db.PutDue(CommitteeDues.CloseUrgentBallot, ballot.Id.Value, until);
        db.Signal(CommitteeSignals.BallotOpened, table.Item.SubjectId, now);
        await UrgentRules.Tell(db, table, access.Actor, "Urgent ballot", $"It is open until {Moments.Exact(until)}. {reason.Trim()} Any voter may move it to the meeting (CM-8).", now, ct);
        return ballot.Id;
    }
}
