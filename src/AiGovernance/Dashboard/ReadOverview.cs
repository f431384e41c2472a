using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Committee;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Reviews;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard;

/// <summary>The next meeting of the committee, for who may read of it.</summary>
/// <param name="StartsAt">UTC.</param>
/// <param name="ByTier">What is on its agenda; without a tier what is no use case.</param>
public sealed record MeetingAhead(MeetingId Id, DateOnly On, DateTime StartsAt, string? TimeZone, DateOnly AgendaClosesOn, int DaysToClose, int MostItems, IReadOnlyList<(RiskTier? Tier, int Count)> ByTier)
{
    public int Items => ByTier.Sum(t => t.Count);
}

/// <summary>What in the register needs care.</summary>
public sealed record RegisterCare(int Unapproved, int ConditionsOverdue, int ConditionsThatStop, int ReviewsOverdue, int Ending, int WithoutOwner, int Undelivered);

/// <summary>What stands beside an inbox.</summary>
/// <param name="Own">The person's own cases, newest first.</param>
/// <param name="Waiting">Cases that wait for a first decision, by step, as far as the person sees them.</param>
/// <param name="Care">Null for who does not keep the register.</param>
public sealed record Overview(IReadOnlyList<OwnCase> Own, MeetingAhead? Meeting, IReadOnlyDictionary<RevisionStatus, int> Waiting, RegisterCare? Care, DateOnly Today)
{
    /// <summary>Days ahead in which an approval that ends is worth a look (DB-1).</summary>
    public const int DaysAhead = 60;
}

/// <summary>The committee ahead, what waits for a first decision, and where the register needs care.</summary>
public sealed class ReadOverview(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result<Overview>> Handle(CancellationToken ct = default) => database.Read<Overview>(this, async db =>
    {
        if (!access.Allows(DashboardPermissions.ReadInbox)) return Refusal.Forbidden;
        var today = ReviewTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var seen = db.UseCases.VisibleTo(access.Actor);
        var waiting = await seen.WaitingForFirstDecision().Select(u => u.Revisions.Where(r => r.EndedAt == null).Select(r => r.Status).First())
            .GroupBy(s => s).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return new Overview(
            await seen.OwnOf(access.Actor, ct), access.Allows(CommitteePermissions.Read) ? await Ahead(db, today, await settings.Now(db, ct), ct) : null, waiting,
            access.Allows(DashboardPermissions.ReadFigures) ? await Care(db, seen, today, ct) : null, today);
    }, ct);

    private static async Task<MeetingAhead?> Ahead(AppDbContext db, DateOnly today, Policy policy, CancellationToken ct)
    {
        var next = await db.Meetings.Where(m => (m.State == MeetingState.Planned || m.State == MeetingState.AgendaClosed || m.State == MeetingState.InSession) && m.On >= today)
            .OrderBy(m => m.StartsAt).Select(m => new { m.Id, m.On, m.StartsAt, m.AgendaClosesOn }).FirstOrDefaultAsync(ct);
        if (next is null) return null;
        var zone = await db.CommitteeSettings.Select(s => s.TimeZone).SingleOrDefaultAsync(ct);
        var tiers = await db.AgendaItems.Where(i => i.MeetingId == next.Id && i.State != ItemState.CarriedOver).GroupBy(i => i.Tier).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return new(next.Id, next.On, next.StartsAt, zone, next.AgendaClosesOn, policy.Calendar.Left(today, next.AgendaClosesOn),
            policy[CommitteeFigures.MostItems], [.. tiers.OrderByDescending(t => t.Key).Select(t => (t.Key, t.Count))]);
    }

    private static async Task<RegisterCare> Care(AppDbContext db, IQueryable<UseCase> seen, DateOnly today, CancellationToken ct)
    {
        var conditions = await db.OverdueConditions(seen, today).GroupBy(c => c.Stops).Select(g => new { Stops = g.Key, Count = g.Count() }).ToListAsync(ct);
        return new(
            await seen.RunningUnapproved().CountAsync(ct), conditions.Sum(c => c.Count), conditions.Where(c => c.Stops).Sum(c => c.Count),
            await db.OverdueReviews(seen, today).CountAsync(ct), await seen.Ending(today, today.AddDays(Overview.DaysAhead)).CountAsync(ct),
            await seen.WithoutOwner().CountAsync(ct), await db.OutboxSignals.CountAsync(s => s.ParkedAt != null, ct));
    }
}
