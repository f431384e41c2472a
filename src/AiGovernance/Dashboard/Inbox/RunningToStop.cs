using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Uses that still run although they are not allowed any more, for the owner who has to stop them (AP-3, AP-5).</summary>
internal sealed class RunningToStop : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => true;

    public IQueryable<int> Waiting(InboxReading at, int mark) => Running(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Running(at).OrderBy(u => u.Reference).Take(InboxReading.Most).Select(u => new
        {
            Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore),
            u.Standing,
            Since = u.History.Where(h => h.Until == null).Select(h => h.From).First(),
            Suspended = at.Db.Suspensions.Where(s => s.UseCaseId == u.Id && s.LiftedAt == null).OrderByDescending(s => s.At).Select(s => new { s.StopDueAt, s.Reason, s.EscalatedAt }).FirstOrDefault(),
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, "Stop it, and confirm that it stopped", x.Case, x is { Standing: Standing.Suspended, Suspended: { } s } ? Why(s.Reason, s.EscalatedAt) : $"It runs without approval: {CaseWords.Of(x.Standing).Text.ToLowerInvariant()}.", "Confirm",
            DateOnly.FromDateTime(x is { Standing: Standing.Suspended, Suspended.StopDueAt: { } due } ? due : x.Since.AddHours(at.Policies.At(x.Since)[ApprovalFigures.StopConfirmHours])), CaseAddress.Suspension(x.Case.Reference)))];
    }

    public IQueryable<CaseNotice> Left(InboxReading at, IQueryable<CaseNotice> news)
    {
        // Why a request was refused is more than the task says.
        var (stop, suspended) = (Running(at), at.Db.Suspensions.Where(s => s.LiftedAt == null && s.RefusedBecause == null));
        return news.Where(n => !((n.Topic == NewsTopic.Stop || n.Topic == NewsTopic.Ending || (n.Topic == NewsTopic.Permission && suspended.Any(s => s.UseCaseId == n.UseCaseId))) && stop.Any(u => u.Id == n.UseCaseId)));
    }

    private static string Why(string reason, DateTime? escalatedAt) =>
        $"Suspended: {Sentences.Ended(reason)}" + (escalatedAt is null ? "" : " The stop was not confirmed in time; the governance office and the executives are told (AP-5).");

    /// <summary>What was never decided is asked for a decision, not for a stop: imported inventories say that it runs (UC-5).</summary>
    private static IQueryable<UseCase> Running(InboxReading at)
    {
        var me = at.Me.Person;
        return at.Db.UseCases.Where(u => u.OwnerId == me && u.InProduction
            && (u.Standing == Standing.Suspended || u.Standing == Standing.Expired || u.Standing == Standing.Rejected || u.Standing == Standing.Deferred));
    }
}
