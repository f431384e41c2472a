using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Approvals.ShutOff;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Suspended uses whose stop nobody confirmed in time, for the office and the executives (AP-5).</summary>
internal sealed class StopsToSeeTo : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => me.IsAnyOf(Role.GovernanceOffice, Role.Executive);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Escalated(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Escalated(at).OrderBy(s => s.EscalatedAt).Take(InboxReading.Most).Join(at.Db.UseCases, s => s.UseCaseId, u => u.Id, (s, u) => new
        {
            Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore),
            Owner = at.Db.People.Where(p => p.Id == u.OwnerId).Select(p => p.Name).FirstOrDefault(),
            s.StopDueAt,
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, "See that it stops", x.Case, $"Suspended, and {x.Owner ?? "nobody"} has not confirmed in time that it stopped (AP-5).", "Look",
            DateOnly.FromDateTime(x.StopDueAt!.Value), CaseAddress.Suspension(x.Case.Reference)))];
    }

    private static IQueryable<Suspension> Escalated(InboxReading at)
    {
        var seen = at.Db.UseCases.VisibleTo(at.Me).Where(u => u.InProduction && u.Standing == Standing.Suspended).Select(u => u.Id);
        return at.Db.Suspensions.Where(s => s.EscalatedAt != null && s.LiftedAt == null && seen.Contains(s.UseCaseId));
    }
}
