using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Committee.Meetings;

/// <summary>Who proposed a condition, or the acting chair, takes it off the table before the ballot (CM-7).</summary>
public sealed class DropCondition(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(AgendaItemId id, Guid condition, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Sit)) return Refusal.Forbidden;
        var table = await AtTheTable.Load(db, access.Actor, id, ct);
        if (!table.Succeeded) return table.Refusal;
        if (table.Value.Item.Conditions.SingleOrDefault(c => c.Id == condition && c.DroppedAt == null) is not { } proposed) return Refusal.NotFound;
        if (table.Value.Item.State is not ItemState.Open) return CommitteeRefusals.ConditionsFrozen;
        var me = access.Actor.Person;
        if (proposed.ProposedBy != me && table.Value.Sits.Sitting.ActingChair != me) return CommitteeRefusals.NotYourCondition;
        proposed.Drop(clock.GetUtcNow().UtcDateTime);
        return Result.Success;
    }, ct);
}
