using AiGovernance.Access;
using AiGovernance.Organisation.Delegates;
using AiGovernance.Parts;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Who has named me as delegate for today, until I act for them for the first time (PP-6).</summary>
internal sealed class StandInsOffered : IInboxSource
{
    public InboxArea Area => InboxArea.People;

    public bool IsFor(Actor me) => me.StandIn is null;

    public IQueryable<int> Waiting(InboxReading at, int mark) => Offered(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Offered(at).OrderBy(d => d.UntilOn).Take(InboxReading.Most).Join(at.Db.People, d => d.PrincipalId, p => p.Id, (d, p) => new { p.Name, d.UntilOn }).ToListAsync(at.Ct);
        return [.. rows.Select(x => new InboxItem(Area, "Stand in for somebody", x.Name, $"You were named as delegate until {Moments.Day(x.UntilOn)} (PP-6).", Places.Delegates, "Look", null, null, null))];
    }

    private static IQueryable<Delegation> Offered(InboxReading at)
    {
        var me = at.Me.Person;
        return at.Db.Delegations.RunningOn(at.Db, at.Today).Where(d => d.DelegateId == me && d.UsedAt == null);
    }
}
