using AiGovernance.Access;
using AiGovernance.Reviews;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Lifts;
using AiGovernance.UseCases.Overrides;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Forbidden practices that Legal says are none, for Compliance to confirm (gates, section 4).</summary>
internal sealed class LiftsToConfirm : IInboxSource
{
    public InboxArea Area => InboxArea.Reviews;

    public bool IsFor(Actor me) => ReviewPermissions.ConfirmLift.Rule(me);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Proposed(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Proposed(at).OrderBy(l => l.MadeAt).Take(InboxReading.Most).Join(at.Db.UseCases, l => l.UseCaseId, u => u.Id, (l, u) => new
        {
            Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore),
            Who = at.Db.People.First(p => p.Id == l.ById).Name,
            l.GateId,
            l.Reason,
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, $"Confirm that rule {x.GateId} does not hold", x.Case, $"{x.Who} says so for Legal: {x.Reason}", "Look at it", null, CaseAddress.Tab(x.Case.Reference, "risk")))];
    }

    private static IQueryable<GateLift> Proposed(InboxReading at)
    {
        var (bound, mine) = (at.Bound, at.ToJudge);
        return at.Db.GateLifts.Where(l => l.State == OverrideState.Proposed && !bound.Contains(l.ById) && mine.Contains(l.UseCaseId) && at.Db.Revisions.Any(r => r.Id == l.RevisionId && r.EndedAt == null));
    }
}
