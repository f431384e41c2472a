using AiGovernance.Access;
using AiGovernance.Reviews;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Overrides;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Proposals to lower a tier, for who may agree to them: Compliance and the chair (RS-6).</summary>
internal sealed class TiersToConfirm : IInboxSource
{
    public InboxArea Area => InboxArea.Reviews;

    public bool IsFor(Actor me) => ReviewPermissions.ConfirmRating.Rule(me);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Proposed(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Proposed(at).OrderBy(o => o.MadeAt).Take(InboxReading.Most).Join(at.Db.UseCases, o => o.UseCaseId, u => u.Id, (o, u) => new
        {
            Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore),
            Who = at.Db.People.First(p => p.Id == o.ById).Name,
            o.From,
            o.To,
            o.Reason,
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, "Confirm a lower tier", x.Case, $"{x.Who} proposes {x.To} instead of {x.From}: {x.Reason}", "Look at it", null, CaseAddress.Tab(x.Case.Reference, "risk")))];
    }

    private static IQueryable<TierOverride> Proposed(InboxReading at)
    {
        var (bound, mine) = (at.Bound, at.ToJudge);
        return at.Db.TierOverrides.Where(o => o.State == OverrideState.Proposed && !bound.Contains(o.ById) && mine.Contains(o.UseCaseId) && at.Db.Revisions.Any(r => r.Id == o.RevisionId && r.EndedAt == null));
    }
}
