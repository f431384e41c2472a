using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Committee.Consent;

/// <summary>Any member takes an item off the consent agenda until it is voted on; no reason is asked for (CM-2).</summary>
public sealed class PullFromConsent(Database database, AccessCheck access)
{
    public Task<Result> Handle(AgendaItemId id, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Sit)) return Refusal.Forbidden;
        var table = await AtTheTable.Load(db, access.Actor, id, ct);
        if (!table.Succeeded) return table.Refusal;
        var me = access.Actor.Person!.Value;
        if (!table.Value.Committee.PeopleOn(table.Value.Meeting.On).Contains(me)) return CommitteeRefusals.NotOnTheCommittee;
        if (!table.Value.Item.AwaitsConsent) return CommitteeRefusals.NotOnConsent;
        table.Value.Item.PullFromConsent(me);
        return Result.Success;
    }, ct);
}
