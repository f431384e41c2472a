using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Approvals.Triggers;
using AiGovernance.Organisation.Settings;
using AiGovernance.Reviews;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Metrics beyond their limits about which nobody has said yet what was done, for the owner, the office and who watches them (AP-10).</summary>
internal sealed class AlertsToAnswer : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => true;

    public IQueryable<int> Waiting(InboxReading at, int mark) => Open(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Open(at).OrderBy(b => b.At).Take(InboxReading.Most)
            .Join(at.Db.UseCases, b => b.UseCaseId, u => u.Id, (b, u) => new { Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore), b.Words, b.At }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, "Say what was done about an alert", x.Case, $"{x.Words} (AP-10).", "Look", DueOn(at.Policies.At(x.At), x.At), CaseAddress.Tab(x.Case.Reference, "operation")))];
    }

    private static DateOnly DueOn(Policy policy, DateTime since) => policy.Calendar.Add(ReviewTime.DayOf(since), policy[ApprovalFigures.AlertDays]);

    private static IQueryable<TriggerBreach> Open(InboxReading at)
    {
        var (me, office) = (at.Me.Person, at.Me.Is(Role.GovernanceOffice));
        var seen = at.Db.UseCases.VisibleTo(at.Me).Where(u => u.Standing != Standing.Retired
            && (office || u.OwnerId == me || at.Db.Triggers.Any(t => t.UseCaseId == u.Id && t.WatcherId == me && t.EndedAt == null))).Select(u => u.Id);
        return at.Db.TriggerBreaches.Where(b => b.Effect == TriggerEffect.Alert && b.Acted && b.AcknowledgedAt == null && seen.Contains(b.UseCaseId));
    }
}
