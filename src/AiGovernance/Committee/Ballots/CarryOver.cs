using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Subjects;
using AiGovernance.Committee.Substitutes;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Ballots;

/// <summary>An item waits for the next meeting, without quorum or for another reason; the case stays undecided (CM-4).</summary>
public sealed class CarryOver(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
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
        if (item.IsUrgent) return CommitteeRefusals.UrgentOpen;
        // The office steps in only where nobody acts as chair.
        if (sits.Sitting.ActingChair is not null && sits.Preside(access.Actor, "carry the item over") is { Succeeded: false } no) return no;

        var now = clock.GetUtcNow().UtcDateTime;
        db.Because(reason);
        foreach (var ballot in await db.Ballots.Where(b => b.ItemId == id && b.State == BallotState.Open).ToListAsync(ct))
            ballot.Void(reason, access.Actor.Person!.Value, now);
        if (Quorum.Of(sits.Sitting, item.Tier).Holds) item.CarryOver(reason, now);
        else
        {
            item.CarryOverWithoutQuorum(reason, now);
            if (item is { Kind: ItemKind.UseCase, UseCaseId: { } useCase } && await db.AgendaItems.AnyAsync(i => i.RevisionId == item.RevisionId && i.Id != id && i.LackedQuorum, ct))
                await LackingQuorum.Escalate(db, access.Actor, useCase, (await settings.Now(db, ct)).Calendar, now, ct);
        }
        db.Signal(CommitteeSignals.CarriedOver, item.SubjectId, now);
        return Result.Success;
    }, ct);
}
