using AiGovernance.Access;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Workflows;

namespace AiGovernance.Committee.Meetings;

/// <summary>A case that waits for the committee comes on the first agenda that is open (CM-2).</summary>
public sealed class FillAgenda(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        if (await SeatedCommittee.Read(db, ct) is { } committee) await Agenda.Fill(db, committee, await settings.Now(db, ct), now, ct);
        return Result.Success;
    }, ct);
}
