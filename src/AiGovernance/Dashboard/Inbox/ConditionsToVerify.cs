using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Proofs that wait for the named verifier, else for the governance office (AP-1).</summary>
internal sealed class ConditionsToVerify : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => true;

    public IQueryable<int> Waiting(InboxReading at, int mark) => Given(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Given(at).OrderBy(c => c.ProofGivenAt).Take(InboxReading.Most).Join(at.Db.UseCases, c => c.UseCaseId, u => u.Id, (c, u) => new
        {
            Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore),
            c.Number,
            c.DueOn,
            By = at.Db.People.Where(p => p.Id == c.ProofGivenBy).Select(p => p.Name).FirstOrDefault(),
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, $"Check the proof of condition {x.Number}", x.Case, $"{x.By} gave a proof.", "Check", x.DueOn, CaseAddress.Condition(x.Case.Reference, x.Number)))];
    }

    private static IQueryable<Condition> Given(InboxReading at)
    {
        var (me, bound, office, mine) = (at.Me.Person, at.Bound, at.Me.Is(Role.GovernanceOffice), at.ToJudge);
        // A named verifier sees the condition also where the case is not theirs to see; the case's own people never verify (PP-3).
        var own = at.Own;
        return at.Db.Conditions.OfLatestDecision(at.Db).NotRetired(at.Db).Where(c => c.State == ConditionState.ProofGiven && !bound.Contains(c.OwnerId) && !bound.Contains(c.ProofGivenBy)
            && ((c.VerifierId == me && !own.Contains(c.UseCaseId)) || (office && c.VerifierId == null && mine.Contains(c.UseCaseId))));
    }
}
