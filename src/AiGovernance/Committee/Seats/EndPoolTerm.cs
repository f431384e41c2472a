using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Committee.Seats;

/// <summary>Takes a person out of the standing pool from today on; the days before stay on the record (PP-7).</summary>
public sealed class EndPoolTerm(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(Guid term, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Appoint)) return Refusal.Forbidden;
        if (await SeatedCommittee.Read(db, ct) is not { } committee) return CommitteeRefusals.NotSetUp;
        var now = clock.GetUtcNow().UtcDateTime;
        var today = DateOnly.FromDateTime(now);
        if (committee.Pool.SingleOrDefault(t => t.Id == term && !t.IsWithdrawn && !(t.Until < today)) is not { } running) return Refusal.NotFound;
        running.EndBefore(today);
        await committee.GiveRoles(db, now, ct);
        return Result.Success;
    }, ct);
}
