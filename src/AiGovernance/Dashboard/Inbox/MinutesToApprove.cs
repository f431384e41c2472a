using AiGovernance.Access;
using AiGovernance.Committee;
using AiGovernance.Committee.Meetings;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Minutes of closed meetings that the chair has not approved (CM-10).</summary>
internal sealed class MinutesToApprove : IInboxSource
{
    public InboxArea Area => InboxArea.Committee;

    public bool IsFor(Actor me) => me.Is(Role.CommitteeChair);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Closed(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Closed(at).OrderBy(m => m.StartsAt).Take(InboxReading.Most).Select(m => new { m.Id, m.On, Items = m.Items.Count }).ToListAsync(at.Ct);
        return [.. rows.Select(m => new InboxItem(Area, "Approve the minutes", $"Ethics committee, {Moments.Day(m.On)}", $"The meeting is over, {Moments.Count(m.Items, "item")}. Approved minutes are frozen (CM-10).",
            Places.Minutes(m.Id), "Approve", null, null, null))];
    }

    private static IQueryable<Meeting> Closed(InboxReading at) => at.Db.Meetings.Where(m => m.State == MeetingState.Closed && m.StartedAt != null);
}
