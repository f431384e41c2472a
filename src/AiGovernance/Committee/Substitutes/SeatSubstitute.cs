using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Committee.Substitutes;

/// <summary>The acting chair puts a substitute on a recused seat for one item, because recusals alone prevent quorum (CM-4).</summary>
public sealed class SeatSubstitute(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(AgendaItemId id, int seat, PersonId person, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Preside)) return Refusal.Forbidden;
        var found = await AtTheTable.Load(db, access.Actor, id, ct);
        if (!found.Succeeded) return found.Refusal;
        var table = found.Value;
        if (table.Preside(access.Actor, "seat a substitute") is { Succeeded: false } no) return no;
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > ItemSubstitute.ReasonMaxLength) return Refusal.ReasonMissing;
        if (table.Item.IsOver) return CommitteeRefusals.ItemOver;

        var now = clock.GetUtcNow().UtcDateTime;
        var substitute = new Substitute(seat, person);
        if ((await SubstituteChoices.Of(db, table, now, ct)).Check(substitute) is { Succeeded: false } fault) return fault;
        db.Because(reason);
        table.Item.Seat(substitute, access.Actor.Person!.Value, reason, now);
        table.Subject.ComesOnAgenda([person]);
        return Result.Success;
    }, ct);
}
