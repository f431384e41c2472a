using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Committee.Meetings;

/// <summary>The chair, or the deputy about the chair, says whether somebody keeps out of an item (CM-3).</summary>
public sealed class RuleOnConflict(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(AgendaItemId id, Guid conflict, bool recused, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Preside)) return Refusal.Forbidden;
        var table = await AtTheTable.Load(db, access.Actor, id, ct);
        if (!table.Succeeded) return table.Refusal;
        if (table.Value.Item.Conflicts.SingleOrDefault(c => c.Id == conflict) is not { } proposed) return Refusal.NotFound;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (table.Value.Item.IsOver) return CommitteeRefusals.ItemOver;
        var me = access.Actor.Person!.Value;
        if (proposed.PersonId == me) return CommitteeRefusals.OwnConflict;
        if (table.Value.Sits.RulesOn(proposed.PersonId, table.Value.Meeting.State is MeetingState.InSession) != me)
            return CommitteeRefusals.NotActingChair.With("rule on a conflict of interest");
        db.Because(reason);
        return proposed.Rule(recused, reason, me, clock.GetUtcNow().UtcDateTime);
    }, ct);
}
