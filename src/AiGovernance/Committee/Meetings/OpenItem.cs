using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>The meeting turns to one item; the one before it goes back on the agenda if nothing came of it.</summary>
public sealed class OpenItem(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(AgendaItemId id, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Preside)) return Refusal.Forbidden;
        var table = await AtTheTable.Load(db, access.Actor, id, ct);
        if (!table.Succeeded) return table.Refusal;
        var (committee, meeting, item, subject, _) = table.Value;
        if (meeting.State is not MeetingState.InSession) return CommitteeRefusals.NotInSession;
        // Also a chair who is recused from it may call the item: the deputy presides over what follows.
        if (ItemSitting.Of(committee, meeting, null).Preside(access.Actor, "open an item") is { Succeeded: false } no) return no;
        if (await db.AgendaItems.AnyAsync(i => i.MeetingId == meeting.Id && i.State == ItemState.BallotOpen, ct)) return CommitteeRefusals.BallotElsewhere;
        if (item.IsOver) return CommitteeRefusals.ItemOver;

        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var other in await db.AgendaItems.Where(i => i.MeetingId == meeting.Id && i.State == ItemState.Open && i.Id != id).ToListAsync(ct)) other.PutBack();
        await Conflicts.Find(db, item, subject, committee, meeting.On, now, ct);
        await CarriedConditions.Put(db, item, now, ct);
        item.Open(now);
        return Result.Success;
    }, ct);
}
