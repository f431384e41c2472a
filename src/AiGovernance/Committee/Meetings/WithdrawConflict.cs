using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Committee.Meetings;

/// <summary>Who declared a conflict of interest takes it back with a reason, as long as nobody has ruled on it (CM-3).</summary>
public sealed class WithdrawConflict(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(AgendaItemId id, Guid conflict, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Sit)) return Refusal.Forbidden;
        var table = await AtTheTable.Load(db, access.Actor, id, ct);
        if (!table.Succeeded) return table.Refusal;
        if (table.Value.Item.Conflicts.SingleOrDefault(c => c.Id == conflict) is not { } declared) return Refusal.NotFound;
        if (declared.PersonId != access.Actor.Person) return Refusal.Forbidden with { About = table.Value.Subject.Ref };
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (table.Value.Item.IsOver) return CommitteeRefusals.ItemOver;
        db.Because(reason);
        return declared.Withdraw(reason, clock.GetUtcNow().UtcDateTime);
    }, ct);
}
