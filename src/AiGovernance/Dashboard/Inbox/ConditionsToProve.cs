using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Conditions whose owner has not shown yet that they are met (AP-1).</summary>
internal sealed class ConditionsToProve : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => true;

    public IQueryable<int> Waiting(InboxReading at, int mark) => Open(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var news = at.News.Where(n => n.Topic == NewsTopic.Condition);
        var rows = await Open(at).OrderBy(c => c.DueOn == null).ThenBy(c => c.DueOn).ThenBy(c => c.Number).Take(InboxReading.Most).Join(at.Db.UseCases, c => c.UseCaseId, u => u.Id, (c, u) => new
        {
            Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore),
            Condition = c,
            Told = news.Where(n => n.About == (Guid)(object)c.Id).Select(n => n.Title).FirstOrDefault(),
            at.Db.Decisions.First(d => d.Id == c.DecisionId).DecidedAt,
            IsAllowed = u.Standing == Standing.Approved || u.Standing == Standing.ApprovedWithConditions,
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, $"Prove condition {x.Condition.Number}", x.Case, Why(at, x.Condition, x.Told, x.IsAllowed, x.DecidedAt), "Prove", x.Condition.DueOn, CaseAddress.Condition(x.Case.Reference, x.Condition.Number)))];
    }

    /// <summary>With what the news of the condition would say: what its verifier missed, and when the rule suspends for it (AP-2).</summary>
    private static string Why(InboxReading at, Condition condition, string? told, bool allowed, DateTime decided) =>
        (told is null ? "" : $"{told}. ") + $"To be shown: {Sentences.Ended(condition.RequiredProof)}"
        + (condition.Remark is { Length: > 0 } missing ? $" Missed in the last proof: {Sentences.Ended(missing)}" : "")
        + (allowed && condition.IsOverdue(at.Today) ? $" Unless it is settled, the rule suspends the approval on {Moments.Day(condition.SuspendsOn(at.Policies, decided)!.Value)} (AP-2)."
            : condition.Stops ? " Production waits for it (AP-1)." : "");

    public IQueryable<CaseNotice> Left(InboxReading at, IQueryable<CaseNotice> news)
    {
        var prove = Open(at);
        // By way of object: a notice is about records of several kinds, so it holds the bare id.
        return news.Where(n => !(n.Topic == NewsTopic.Condition && prove.Any(c => (Guid)(object)c.Id == n.About)));
    }

    private static IQueryable<Condition> Open(InboxReading at)
    {
        var (me, db) = (at.Me.Person, at.Db);
        return db.Conditions.OfLatestDecision(db).NotRetired(db).Where(c => c.OwnerId == me && c.State == ConditionState.Open);
    }
}
