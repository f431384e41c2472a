using AiGovernance.Access;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Workflows;

namespace AiGovernance.Committee.Meetings;

/// <summary>Each month plans the month that came in sight (CM-2).</summary>
public sealed class PlanAhead(Database database, AccessCheck access, PolicySettings policies, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        if (await SeatedCommittee.Read(db, ct) is { Settings: { Series: not null } settings }) await MeetingPlan.Extend(db, settings, (await policies.Now(db, ct)).Calendar, now, ct);
        return Result.Success;
    }, ct);
}
