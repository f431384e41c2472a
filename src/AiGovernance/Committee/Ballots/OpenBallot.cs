using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Ballots;

/// <summary>The acting chair opens the vote: quorum is counted and the list of conditions freezes (CM-4, CM-7).</summary>
public sealed class OpenBallot(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result<BallotId>> Handle(AgendaItemId id, CancellationToken ct = default) => database.Write<BallotId>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Preside)) return Refusal.Forbidden;
        var table = await AtTheTable.Load(db, access.Actor, id, ct);
        if (!table.Succeeded) return table.Refusal;
        if (table.Value.Preside(access.Actor, "open the ballot").Refusal is { } no) return no;
        var now = clock.GetUtcNow().UtcDateTime;
        if (await FaultOf(db, table.Value, DateOnly.FromDateTime(now), ct) is { } fault) return fault;

        var (item, subject) = (table.Value.Item, table.Value.Subject);
        var papers = await subject.Papers(db, item, DateOnly.FromDateTime(now), ct);
        if (papers.Block is { } block) return ApprovalRefusals.Blocked.With($"{block.GateId}, {block.Text}");
        if (Quorum.Of(table.Value.Sits.Sitting, subject.Tier).Check().Refusal is { } missing) return missing;

        var ballot = new Ballot(item, subject.Tier, papers.Conditions, papers.Recommendation, access.Actor.Person!.Value, now);
        db.Ballots.Add(ballot);
        item.Vote();
        db.Signal(CommitteeSignals.BallotOpened, item.SubjectId, now);
        return ballot.Id;
    }, ct);

    private static async Task<Refusal?> FaultOf(AppDbContext db, AtTheTable table, DateOnly today, CancellationToken ct)
    {
        if (table.Item.State is ItemState.BallotOpen) return CommitteeRefusals.BallotOpenAlready;
        if (table.Item.State is not ItemState.Open) return CommitteeRefusals.NotOpen;
        if (!table.IsUnchanged) return CommitteeRefusals.RevisionChanged;
        if (table.Subject.NotReady(today) is { } notReady) return notReady;
        // Only those who are there matter: who is away does not vote.
        var open = table.Item.Conflicts.FirstOrDefault(c => c.State is ConflictState.Proposed && table.Sits.Attendance.Present.Contains(c.PersonId));
        return open is null ? null : CommitteeRefusals.ConflictOpen.With(await db.People.Where(p => p.Id == open.PersonId).Select(p => p.Name).SingleAsync(ct));
    }
}
