using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Reviews;
using AiGovernance.UseCases;

namespace AiGovernance.Dashboard.Figures;

/// <summary>Reads the figures of the register; the dashboard and the executive summary ask here, so they say the same (DB-1).</summary>
public static class FiguresReader
{
    /// <param name="seen">The cases that the reader may see (PP-1).</param>
    public static async Task<RegisterFigures> Of(AppDbContext db, IQueryable<UseCase> seen, PolicyBook policies, DateTime now, CancellationToken ct)
    {
        var today = ReviewTime.DayOf(now);
        var (drafts, imported) = await CaseQueries.NotSubmitted(seen, ct);
        return new(
            now, today, await CaseQueries.ByStanding(seen, ct), await CaseQueries.Hidden(db, seen, ct), await CaseQueries.Waiting(seen, today, ct), drafts, imported,
            AnswerTime.Of(await TimeQueries.Answered(db, seen, AnswerTime.From(today), policies, ct), today), await TimeQueries.Overdue(db, seen, today, ct),
            await ProductQueries.Of(db, today, ct), await CaseQueries.ByUnit(db, seen, ct), await CaseQueries.Unapproved(db, seen, ct));
    }
}
