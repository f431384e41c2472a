using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Exceptions that are asked for and the office answers; the others come on the committee's agenda (AP-8).</summary>
internal sealed class ExceptionsToAnswer : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => me.Is(Role.GovernanceOffice);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Asked(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Asked(at).OrderBy(e => e.AskedAt).Take(InboxReading.Most).Join(at.Db.UseCases, e => e.UseCaseId, u => u.Id, (e, u) => new
        {
            Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore),
            e.Rule,
            By = at.Db.People.First(p => p.Id == e.AskedBy).Name,
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, $"Answer: an exception from {x.Rule}", x.Case, $"{x.By} asks for it (AP-8).", "Answer", null, CaseAddress.Tab(x.Case.Reference, "decision")))];
    }

    private static IQueryable<RuleException> Asked(InboxReading at)
    {
        var (bound, mine) = (at.Bound, at.ToJudge);
        var committees = at.Db.RuleExceptions.ForTheCommittee(at.Db).Select(e => e.Id);
        return at.Db.RuleExceptions.Where(e => e.State == ExceptionState.Asked && !bound.Contains(e.AskedBy) && mine.Contains(e.UseCaseId) && !committees.Contains(e.Id));
    }
}
