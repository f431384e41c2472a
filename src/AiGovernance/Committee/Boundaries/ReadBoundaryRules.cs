using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring.Boundaries;

namespace AiGovernance.Committee.Boundaries;

/// <summary>What is ruled out today, as the rules of the score take it; open to everyone signed in (CM-11).</summary>
public sealed class ReadBoundaryRules(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result<IReadOnlyList<BoundaryRule>>> Handle(CancellationToken ct = default) => database.Read<IReadOnlyList<BoundaryRule>>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.ReadBoundaries)) return Refusal.Forbidden;
        return Result.Of(await db.BoundariesOn(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), ct));
    }, ct);
}
