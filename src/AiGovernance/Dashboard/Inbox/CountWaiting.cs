using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>How much waits for a person, in all and by the part of the portal in which it is done.</summary>
public sealed record WaitingCounts(IReadOnlyDictionary<InboxArea, int> ByArea)
{
    public int All => ByArea.Values.Sum();

    public int In(InboxArea area) => ByArea.GetValueOrDefault(area);
}

/// <summary>Counts what waits for me, for the navigation.</summary>
public sealed class CountWaiting(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result<WaitingCounts>> Handle(CancellationToken ct = default) => database.Read<WaitingCounts>(this, async db =>
    {
        if (!access.Allows(DashboardPermissions.ReadInbox)) return Refusal.Forbidden;
        var at = new InboxReading(db, access.Actor, clock.GetUtcNow().UtcDateTime, ct);
        return new WaitingCounts(await InboxCount.ByArea(at, InboxSources.All.Where(s => s.IsFor(at.Me)), ct));
    }, ct);
}

internal static class InboxCount
{
    /// <summary>One query for all sources.</summary>
    public static async Task<IReadOnlyDictionary<InboxArea, int>> ByArea(InboxReading at, IEnumerable<IInboxSource> sources, CancellationToken ct)
    {
        var marks = sources.Select(s => s.Waiting(at, (int)s.Area)).Aggregate((all, next) => all.Concat(next));
        return await marks.GroupBy(m => m).Select(g => new { Area = (InboxArea)g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Area, g => g.Count, ct);
    }

    public static async Task<int> Of(InboxReading at, IEnumerable<IInboxSource> sources, CancellationToken ct) => (await ByArea(at, sources, ct)).Values.Sum();
}
