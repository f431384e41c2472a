using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Reviews;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard;

/// <summary>Reads what is past its day, longest over first; the page and the executive summary ask here, so they say the same.</summary>
public static class OverdueReader
{
    /// <param name="seen">The cases that the reader may see (PP-1).</param>
    /// <param name="most">Rows of each kind.</param>
    public static async Task<OverdueDetails> Of(AppDbContext db, IQueryable<UseCase> seen, WorkingDays calendar, DateOnly today, int most, CancellationToken ct)
    {
        var conditions = await db.OverdueConditions(seen, today).OrderBy(c => c.DueOn).ThenBy(c => c.Id).Take(most)
            .Join(db.UseCases, c => c.UseCaseId, u => u.Id, (c, u) => new { u.Reference, u.Title, c.Number, c.Stops, c.DueOn, Owner = db.People.First(p => p.Id == c.OwnerId).Name })
            .ToListAsync(ct);
        var reviews = await db.OverdueReviews(seen, today).OrderBy(r => r.DueOn).ThenBy(r => r.Id).Take(most)
            .Join(db.UseCases, r => r.UseCaseId, u => u.Id, (r, u) => new { u.Reference, u.Title, r.Id, r.Discipline, r.DueOn, Reviewer = db.People.Where(p => p.Id == r.ReviewerId).Select(p => p.Name).FirstOrDefault() })
            .ToListAsync(ct);
        return new(
            [.. conditions.Select(c => new OverdueRow(c.Reference, c.Title, $"Condition {c.Number}" + (c.Stops ? ", stops production" : ""), c.Owner, c.Stops, c.DueOn!.Value, Left(c.DueOn.Value), CaseAddress.Tab(c.Reference, "conditions")))],
            [.. reviews.Select(r => new OverdueRow(r.Reference, r.Title, $"{r.Discipline} review", r.Reviewer, false, r.DueOn, Left(r.DueOn), ReviewAddress.Of(r.Id)))], today);

        int Left(DateOnly due) => calendar.Left(today, due);
    }
}
