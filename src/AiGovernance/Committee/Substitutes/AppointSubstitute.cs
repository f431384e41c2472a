using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Committee.Substitutes;

/// <summary>After a second carry-over without quorum the Executive appoints a substitute, ahead of the meeting or in it (CM-4).</summary>
public sealed class AppointSubstitute(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(AgendaItemId id, int seat, PersonId person, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.AppointSubstitute)) return Refusal.Forbidden;
        if (access.Actor.Person == person) return CommitteeRefusals.OwnSeat;
        var found = await AtTheTable.LoadToAppoint(db, access.Actor, appoints: true, id, ct);
        if (!found.Succeeded) return found.Refusal;
        var table = found.Value;
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > ItemSubstitute.ReasonMaxLength) return Refusal.ReasonMissing;
        if (table.Item.IsOver) return CommitteeRefusals.ItemOver;
        if (!await LackingQuorum.IsWithExecutive(db, table.Item.UseCaseId, ct)) return CommitteeRefusals.NotWithExecutive;

        var now = clock.GetUtcNow().UtcDateTime;
        var substitute = new Substitute(seat, person, ByExecutive: true);
        if ((await SubstituteChoices.Of(db, table, now, ct)).Check(substitute) is { Succeeded: false } fault) return fault;
        db.Because(reason);
        table.Item.Seat(substitute, access.Actor.Person!.Value, reason, now);
        table.Subject.ComesOnAgenda([person]);
        return Result.Success;
    }, ct);
}
