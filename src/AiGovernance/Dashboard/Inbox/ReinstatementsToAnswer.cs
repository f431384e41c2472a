using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Approvals.ShutOff;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Requests to let a suspended use go on, for whoever answers for its decision (AP-5).</summary>
internal sealed class ReinstatementsToAnswer : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => ApprovalPermissions.Reinstate.Rule(me, DecisionBody.GovernanceOffice) || ApprovalPermissions.Reinstate.Rule(me, DecisionBody.Committee);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Asked(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Asked(at).OrderBy(s => s.AskedAt).Take(InboxReading.Most).Join(at.Db.UseCases, s => s.UseCaseId, u => u.Id, (s, u) => new
        {
            Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore),
            By = at.Db.People.First(p => p.Id == s.AskedBy).Name,
            s.AskedBecause,
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, "Reinstate, or leave suspended", x.Case, $"{x.By} asks to let it go on: {Sentences.Ended(x.AskedBecause!)} (AP-5)", "Answer", null, CaseAddress.Suspension(x.Case.Reference)))];
    }

    public IQueryable<CaseNotice> Left(InboxReading at, IQueryable<CaseNotice> news)
    {
        var asked = Asked(at);
        return news.Where(n => !(n.Topic == NewsTopic.Permission && asked.Any(s => s.UseCaseId == n.UseCaseId && s.AskedAt >= n.At)));
    }

    private static IQueryable<Suspension> Asked(InboxReading at)
    {
        var (db, bound, mine) = (at.Db, at.Bound, at.ToJudge);
        var (office, chair) = (ApprovalPermissions.Reinstate.Rule(at.Me, DecisionBody.GovernanceOffice), ApprovalPermissions.Reinstate.Rule(at.Me, DecisionBody.Committee));
        return db.Suspensions.Where(s => s.LiftedAt == null && s.AskedBy != null && !bound.Contains(s.AskedBy) && mine.Contains(s.UseCaseId)
            && db.UseCases.Any(u => u.Id == s.UseCaseId && u.Standing == Standing.Suspended)
            && (db.Decisions.Where(d => d.UseCaseId == s.UseCaseId).OrderByDescending(d => d.DecidedAt).Select(d => (DecisionBody?)d.Body).FirstOrDefault() == DecisionBody.Committee ? chair : office));
    }
}
