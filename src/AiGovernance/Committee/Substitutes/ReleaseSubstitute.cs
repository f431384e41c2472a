using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Committee.Substitutes;

/// <summary>The acting chair takes a substitute off the seat again, for example one who does not come; the vote no longer counts (CM-4).</summary>
public sealed class ReleaseSubstitute(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(AgendaItemId id, Guid substitute, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Preside)) return Refusal.Forbidden;
        var table = await AtTheTable.Load(db, access.Actor, id, ct);
        if (!table.Succeeded) return table.Refusal;
        if (table.Value.Preside(access.Actor, "release a substitute") is { Succeeded: false } no) return no;
        if (table.Value.Item.Substitutes.SingleOrDefault(s => s.Id == substitute && s.EndedAt == null) is not { } seated) return Refusal.NotFound;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (table.Value.Item.IsOver) return CommitteeRefusals.ItemOver;
        db.Because(reason);
        seated.End(clock.GetUtcNow().UtcDateTime);
        return Result.Success;
    }, ct);
}
