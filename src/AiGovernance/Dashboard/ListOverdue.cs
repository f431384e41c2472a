using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Reviews;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard;

/// <summary>One condition or review past its day.</summary>
/// <param name="What">"Condition 2, stops production", "Security review".</param>
/// <param name="With">Who has it; null while nobody has.</param>
public sealed record OverdueRow(string Reference, string Title, string What, string? With, bool Stops, DateOnly DueOn, int DaysLeft, string Href);

/// <summary>Everything past its day.</summary>
public sealed record OverdueDetails(IReadOnlyList<OverdueRow> Conditions, IReadOnlyList<OverdueRow> Reviews, DateOnly Today);

/// <summary>The list behind the figures of what is overdue, longest over first (DB-1).</summary>
public sealed class ListOverdue(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public const int Most = 200;

    public Task<Result<OverdueDetails>> Handle(CancellationToken ct = default) => database.Read<OverdueDetails>(this, async db =>
    {
        if (!access.Allows(DashboardPermissions.ReadFigures)) return Refusal.Forbidden;
        var today = ReviewTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var conditions = await db.OverdueConditions(access.Actor, today).OrderBy(c => c.DueOn).ThenBy(c => c.Id).Take(Most)
            .Join(db.UseCases, c => c.UseCaseId, u => u.Id, (c, u) => new { u.Reference, u.Title, c.Number, c.Stops, c.DueOn, Owner = db.People.First(p => p.Id == c.OwnerId).Name })
            .ToListAsync(ct);
        var reviews = await db.OverdueReviews(access.Actor, today).OrderBy(r => r.DueOn).ThenBy(r => r.Id).Take(Most)
            .Join(db.UseCases, r => r.UseCaseId, u => u.Id, (r, u) => new { u.Reference, u.Title, r.Id, r.Discipline, r.DueOn, Reviewer = db.People.Where(p => p.Id == r.ReviewerId).Select(p => p.Name).FirstOrDefault() })
            .ToListAsync(ct);
        var calendar = (await settings.Now(db, ct)).Calendar;
        return new OverdueDetails(
            [.. conditions.Select(c => new OverdueRow(c.Reference, c.Title, $"Condition {c.Number}" + (c.Stops ? ", stops production" : ""), c.Owner, c.Stops, c.DueOn!.Value, Left(c.DueOn.Value), CaseAddress.Tab(c.Reference, "conditions")))],
            [.. reviews.Select(r => new OverdueRow(r.Reference, r.Title, $"{r.Discipline} review", r.Reviewer, false, r.DueOn, Left(r.DueOn), ReviewAddress.Of(r.Id)))], today);

        int Left(DateOnly due) => calendar.Left(today, due);
    }, ct);
}
