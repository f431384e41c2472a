using AiGovernance.Access;
using AiGovernance.Approvals.Deferrals;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>What the committee misses on a deferred case, for its people (CM-14).</summary>
internal sealed class DeferralsToAnswer : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => true;

    public IQueryable<int> Waiting(InboxReading at, int mark) => Open(at).Select(_ => mark);

    public Task<IReadOnlyList<InboxItem>> Read(InboxReading at) => Open(at).ToItems(at, Area, "Bring what the committee misses", "It is deferred; answered, it returns to the committee (CM-14).", "Answer", withDate: true);

    private static IQueryable<Deferral> Open(InboxReading at)
    {
        var (me, db) = (at.Me.Person, at.Db);
        return db.Deferrals.StillOpen(db).Where(d => d.Number < Deferral.FirstForExecutive && db.UseCases.Any(u => u.Id == d.UseCaseId && (u.SubmitterId == me || u.RegisteredById == me || u.OwnerId == me)));
    }
}

/// <summary>Cases that the committee deferred twice, for the executive (CM-14).</summary>
internal sealed class DeferredTwice : IInboxSource
{
    public InboxArea Area => InboxArea.Committee;

    public bool IsFor(Actor me) => me.Is(Role.Executive);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Open(at).Select(_ => mark);

    public Task<IReadOnlyList<InboxItem>> Read(InboxReading at) => Open(at).ToItems(at, Area, "Say how a case goes on that was deferred twice", "Send it back to the committee, or leave it deferred (CM-14).", "Look", withDate: false);

    private static IQueryable<Deferral> Open(InboxReading at)
    {
        var judged = at.ToJudge;
        return at.Db.Deferrals.StillOpen(at.Db).Where(d => d.Number >= Deferral.FirstForExecutive && judged.Contains(d.UseCaseId));
    }
}

internal static class DeferralItems
{
    public static async Task<IReadOnlyList<InboxItem>> ToItems(this IQueryable<Deferral> deferrals, InboxReading at, InboxArea area, string what, string why, string act, bool withDate)
    {
        var rows = await deferrals.OrderBy(d => d.AnswerBy).Take(InboxReading.Most)
            .Join(at.Db.UseCases, d => d.UseCaseId, u => u.Id, (d, u) => new { Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore), d.AnswerBy }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(area, what, x.Case, why, act, withDate ? x.AnswerBy : null, $"{CaseAddress.Tab(x.Case.Reference, "decision")}#deferral"))];
    }
}
