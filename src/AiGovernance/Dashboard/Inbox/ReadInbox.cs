using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>What waits for a person.</summary>
/// <param name="Groups">Only spans in which something waits.</param>
/// <param name="Total">More than are shown when one source holds very many.</param>
public sealed record InboxDetails(IReadOnlyList<InboxGroup> Groups, int Total, DateOnly Today)
{
    public int Overdue => Groups.Where(g => g.Span is InboxSpan.Overdue).Sum(g => g.Items.Count);

    public int Shown => Groups.Sum(g => g.Items.Count);
}

/// <summary>What waits for me, why, due when, and where it is done (DB-2).</summary>
public sealed class ReadInbox(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result<InboxDetails>> Handle(CancellationToken ct = default) => database.Read<InboxDetails>(this, async db =>
    {
        if (!access.Allows(DashboardPermissions.ReadInbox)) return Refusal.Forbidden;
        var at = new InboxReading(db, access.Actor, clock.GetUtcNow().UtcDateTime, ct) { Policies = await settings.Of(db, ct) };
        var (items, total) = (new List<InboxItem>(), 0);
        foreach (var source in InboxSources.All.Where(s => s.IsFor(at.Me)))
        {
            var found = await source.Read(at);
            items.AddRange(found);
            total += found.Count < InboxReading.Most ? found.Count : await InboxCount.Of(at, [source], ct);
        }
        return new InboxDetails(InboxGroups.Of(items, at.Today), total, at.Today);
    }, ct);
}
