using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Parts;
using AiGovernance.UseCases;
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
        var rows = await Open(at).OrderBy(c => c.DueOn == null).ThenBy(c => c.DueOn).ThenBy(c => c.Number).Take(InboxReading.Most).Join(at.Db.UseCases, c => c.UseCaseId, u => u.Id, (c, u) => new
        {
            Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore),
            c.Number,
            c.RequiredProof,
            c.Stops,
            c.DueOn,
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, $"Prove condition {x.Number}", x.Case,
            $"To be shown: {Sentences.Ended(x.RequiredProof)}" + (x.Stops ? " Production waits for it (AP-1)." : ""), "Prove", x.DueOn, CaseAddress.Tab(x.Case.Reference, "conditions")))];
    }

    private static IQueryable<Condition> Open(InboxReading at)
    {
        var (me, db) = (at.Me.Person, at.Db);
        return db.Conditions.OfLatestDecision(db).Where(c => c.OwnerId == me && c.State == ConditionState.Open && db.UseCases.Any(u => u.Id == c.UseCaseId && u.Standing != Standing.Retired));
    }
}
