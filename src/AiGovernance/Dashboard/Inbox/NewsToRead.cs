using AiGovernance.Access;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>What happened to cases and their people have not read yet. Where the same person has a task about the same fact, the task says it, and the news does not stand beside it.</summary>
internal sealed class NewsToRead : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => true;

    public IQueryable<int> Waiting(InboxReading at, int mark) => Unread(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Unread(at).OrderByDescending(n => n.At).Take(InboxReading.Most)
            .Join(at.Db.UseCases, n => n.UseCaseId, u => u.Id, (n, u) => new { Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore), n.Title, n.Text, n.Topic }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, x.Title, x.Case, x.Text, "Read", null, NewsTopics.TabOf(x.Topic) is { } tab ? CaseAddress.Tab(x.Case.Reference, tab) : null))];
    }

    private static IQueryable<CaseNotice> Unread(InboxReading at) => InboxSources.All.Where(s => s.IsFor(at.Me)).Aggregate(at.News, (news, source) => source.Left(at, news));
}
