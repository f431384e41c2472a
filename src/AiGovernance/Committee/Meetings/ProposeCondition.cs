using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Committee.Meetings;

/// <summary>A voter puts a condition on the table, before the ballot freezes the list (CM-7).</summary>
public sealed class ProposeCondition(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(AgendaItemId id, NewCondition input, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Sit)) return Refusal.Forbidden;
        var table = await AtTheTable.Load(db, access.Actor, id, ct);
        if (!table.Succeeded) return table.Refusal;
        var me = access.Actor.Person!.Value;
        if (table.Value.Meeting.State is not MeetingState.InSession) return CommitteeRefusals.NotInSession;
        if (table.Value.Sits.NoVoteFor(me) is { } no) return no;
        if (!table.Value.Subject.TakesConditions) return CommitteeRefusals.NoConditions;
        return table.Value.Item.Propose(input, me, clock.GetUtcNow().UtcDateTime);
    }, ct);
}
