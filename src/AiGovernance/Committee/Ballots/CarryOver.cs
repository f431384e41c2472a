using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Ballots;

/// <summary>An item waits for the next meeting, without quorum or for another reason; the case stays undecided (CM-4).</summary>
public sealed class CarryOver(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(AgendaItemId id, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Conduct)) return Refusal.Forbidden;
        var table = await AtTheTable.Load(db, access.Actor, id, ct);
        if (!table.Succeeded) return table.Refusal;
        var (_, meeting, item, _, sits) = table.Value;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (meeting.State is not MeetingState.InSession) return CommitteeRefusals.NotInSession;
        if (item.IsOver) return CommitteeRefusals.ItemOver;
        // The office steps in only where nobody acts as chair.
        if (sits.Sitting.ActingChair is not null && sits.Preside(access.Actor, "carry the item over") is { Succeeded: false } no) return no;

        var now = clock.GetUtcNow().UtcDateTime;
        db.Because(reason);
        foreach (var ballot in await db.Ballots.Where(b => b.ItemId == id && b.State == BallotState.Open).ToListAsync(ct))
            ballot.Void(reason, access.Actor.Person!.Value, now);
        item.CarryOver(reason, now);
        db.Signal(CommitteeSignals.CarriedOver, item.SubjectId, now);
        return Result.Success;
    }, ct);
}
