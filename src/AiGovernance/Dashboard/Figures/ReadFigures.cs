using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;

namespace AiGovernance.Dashboard.Figures;

/// <summary>The figures of the CIO's dashboard, by a few grouped queries (DB-1).</summary>
public sealed class ReadFigures(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result<RegisterFigures>> Handle(CancellationToken ct = default) => database.Read<RegisterFigures>(this, async db =>
    {
        if (!access.Allows(DashboardPermissions.ReadFigures)) return Refusal.Forbidden;
        return await FiguresReader.Of(db, db.UseCases.VisibleTo(access.Actor), await settings.Of(db, ct), clock.GetUtcNow().UtcDateTime, ct);
    }, ct);
}
