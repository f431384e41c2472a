using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Reviews;
using AiGovernance.UseCases;

namespace AiGovernance.Dashboard.Figures;

/// <summary>The figures of the CIO's dashboard, by a few grouped queries (DB-1).</summary>
public sealed class ReadFigures(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result<RegisterFigures>> Handle(CancellationToken ct = default) => database.Read<RegisterFigures>(this, async db =>
    {
        if (!access.Allows(DashboardPermissions.ReadFigures)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        var (today, seen) = (ReviewTime.DayOf(now), db.UseCases.VisibleTo(access.Actor));
        var (drafts, imported) = await CaseQueries.NotSubmitted(seen, ct);
        return new RegisterFigures(
            now, today, await CaseQueries.ByStanding(seen, ct), await CaseQueries.Hidden(db, seen, ct), await CaseQueries.Waiting(seen, today, ct), drafts, imported,
            AnswerTime.Of(await TimeQueries.Answered(db, seen, AnswerTime.From(today), await settings.Of(db, ct), ct), today), await TimeQueries.Overdue(db, access.Actor, seen, today, ct),
            await ProductQueries.Of(db, today, ct), await CaseQueries.ByUnit(db, seen, ct), await CaseQueries.Unapproved(db, seen, ct));
    }, ct);
}
