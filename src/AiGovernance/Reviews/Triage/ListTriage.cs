using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Triage;

/// <summary>One submitted case that waits for the governance office.</summary>
/// <param name="WithSubmitter">A question is open; the clock stands still.</param>
/// <param name="Needs">Disciplines it would be sent to; none for a Low case, which is decided.</param>
/// <param name="NotAccepted">Sponsor or owner has not accepted yet (UC-7).</param>
public sealed record TriageRow(
    UseCaseId Id, string Reference, string Title, string Unit, RiskTier Tier, DateTime SubmittedAt, DateOnly DueOn, int DaysLeft,
    bool WithSubmitter, IReadOnlyList<Discipline> Needs, bool NotAccepted, RiskTier? TierByScore);

/// <summary>What was submitted and nobody has looked at yet, oldest first (RV-0); and what went back with a question.</summary>
public sealed class ListTriage(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public const int PageSize = 25;

    public Task<Result<Page<TriageRow>>> Handle(int page = 1, CancellationToken ct = default) => database.Read<Page<TriageRow>>(this, async db =>
    {
        if (!access.Allows(ReviewPermissions.Triage)) return Refusal.Forbidden;
        var waiting = Waiting(db, access.Actor);
        var (number, total) = (Math.Max(1, page), await waiting.CountAsync(ct));
        var rows = await waiting.Join(db.UseCases, r => r.UseCaseId, u => u.Id, (r, u) => new { Revision = r, Case = u })
            .OrderBy(x => x.Revision.Status == RevisionStatus.InformationRequested).ThenBy(x => x.Revision.SubmittedAt).ThenBy(x => x.Case.Reference)
            .Skip((number - 1) * PageSize).Take(PageSize)
            .Select(x => new { x.Case.Id, x.Case.Reference, x.Case.Title, x.Case.SponsorAcceptedAt, x.Case.OwnerAcceptedAt, x.Revision.Tier, x.Revision.TierByScore, x.Revision.SubmittedAt, x.Revision.Status, x.Revision.Score, Unit = db.Units.First(u => u.Id == x.Case.UnitId).Name })
            .ToListAsync(ct);
        var today = ReviewTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var book = await settings.Of(db, ct);
        return new Page<TriageRow>([.. rows.Select(x =>
        {
            var due = book.At(x.SubmittedAt!.Value).Calendar.Add(ReviewTime.DayOf(x.SubmittedAt.Value), ReviewTime.TriageDays);
            return new TriageRow(x.Id, x.Reference, x.Title, x.Unit, x.Tier!.Value, x.SubmittedAt.Value, due, book.Now.Calendar.Left(today, due),
                x.Status is RevisionStatus.InformationRequested, ReviewPlan.Of(ScoreSnapshot.FromJson(x.Score), x.Tier.Value), x.SponsorAcceptedAt is null || x.OwnerAcceptedAt is null, x.TierByScore);
        })], total, number, PageSize);
    }, ct);

    internal static IQueryable<Revision> Waiting(AppDbContext db, Actor actor)
    {
        var seen = db.UseCases.VisibleTo(actor).Select(u => u.Id);
        return db.Revisions.Where(r => seen.Contains(r.UseCaseId)
            && (r.Status == RevisionStatus.Submitted || (r.Status == RevisionStatus.InformationRequested && r.ResumesAs == RevisionStatus.Submitted)));
    }
}
