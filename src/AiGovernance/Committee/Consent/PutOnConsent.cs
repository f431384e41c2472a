using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Committee.Consent;

/// <summary>Office or chair put an uncontested item on the consent agenda while the agenda is open (CM-2).</summary>
public sealed class PutOnConsent(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(AgendaItemId id, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Plan)) return Refusal.Forbidden;
        var table = await AtTheTable.Load(db, access.Actor, id, ct);
        if (!table.Succeeded) return table.Refusal;
        if (table.Value.Meeting.State is not MeetingState.Planned) return CommitteeRefusals.AgendaClosed;
        if (table.Value.Item.OnConsent) return CommitteeRefusals.OnConsentAlready;
        if (table.Value.Item.State is not ItemState.Queued) return CommitteeRefusals.NotQueued;
        if (!table.Value.IsUnchanged) return CommitteeRefusals.RevisionChanged;
        if (ConsentDesk.Against(table.Value, await ConsentDesk.Papers(db, table.Value, clock.GetUtcNow().UtcDateTime, ct)) is { } contested) return contested;
        table.Value.Item.PutOnConsent();
        return Result.Success;
    }, ct);
}
