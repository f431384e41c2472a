using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Approvals.Concerns;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Concerns that the governance office has not answered (AP-9).</summary>
internal sealed class ConcernsToAnswer : IInboxSource
{
    public InboxArea Area => InboxArea.Concerns;

    public bool IsFor(Actor me) => ApprovalPermissions.AnswerConcern.Rule(me);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Open(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var days = await Open(at).OrderBy(c => c.AnswerDueOn).Take(InboxReading.Most).Select(c => c.AnswerDueOn).ToListAsync(at.Ct);
        return [.. days.Select(due => new InboxItem(Area, "Answer a concern", "Reported by anyone, with a name or without", "The governance office answers (AP-9).", Places.Concerns, "Answer", null, due, at.Calendar.Left(at.Today, due)))];
    }

    private static IQueryable<Concern> Open(InboxReading at)
    {
        var (bound, own) = (at.Bound, at.Own);
        return at.Db.Concerns.Where(c => c.AnsweredAt == null && (c.ReportedBy == null || !bound.Contains(c.ReportedBy)) && !own.Any(id => id == c.UseCaseId));
    }
}

/// <summary>Answers to a person's own concerns that they have not read (AP-9).</summary>
internal sealed class ConcernAnswers : IInboxSource
{
    public InboxArea Area => InboxArea.Concerns;

    public bool IsFor(Actor me) => true;

    public IQueryable<int> Waiting(InboxReading at, int mark) => Unread(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var answers = await Unread(at).OrderBy(c => c.AnsweredAt).Take(InboxReading.Most).Select(c => c.Answer).ToListAsync(at.Ct);
        return [.. answers.Select(answer => new InboxItem(Area, "Your concern is answered", "Concern", answer ?? "", Places.Concerns, "Read", null, null, null))];
    }

    private static IQueryable<Concern> Unread(InboxReading at)
    {
        var me = at.Me.Hand;
        return at.Db.Concerns.Where(c => c.ReportedBy != null && c.ReportedBy == me && c.AnsweredAt != null && c.ReadAt == null);
    }
}
