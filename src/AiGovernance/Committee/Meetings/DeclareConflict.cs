using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Committee.Meetings;

/// <summary>A member keeps out of one item, with the reason; or the chair records it for a member (CM-3).</summary>
public sealed class DeclareConflict(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="about">The person who declares when not set.</param>
    public Task<Result> Handle(AgendaItemId id, string reason, PersonId? about = null, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Sit)) return Refusal.Forbidden;
        var table = await AtTheTable.Load(db, access.Actor, id, ct);
        if (!table.Succeeded) return table.Refusal;
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > ConflictOfInterest.ReasonMaxLength) return Refusal.ReasonMissing;
        var (meeting, item, sits) = (table.Value.Meeting, table.Value.Item, table.Value.Sits);
        var person = about ?? access.Actor.Person!.Value;
        if (!table.Value.Committee.EverybodyOn(meeting.On).Contains(person)) return CommitteeRefusals.NotOnTheCommittee;
        if (person != access.Actor.Person && sits.RulesOn(person, meeting.State is MeetingState.InSession) != access.Actor.Person)
            return CommitteeRefusals.NotActingChair.With("record a recusal of somebody else");
        if (item.IsOver) return CommitteeRefusals.ItemOver;
        if (item.Recused.Contains(person)) return CommitteeRefusals.ConflictKnown;

        db.Because(reason);
        item.Add(new ConflictOfInterest(item, person, ConflictKind.Declared, reason, clock.GetUtcNow().UtcDateTime));
        return Result.Success;
    }, ct);
}
