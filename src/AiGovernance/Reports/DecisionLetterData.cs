using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Approvals.Rehearings;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reports;

/// <summary>Everything the decision letter says, read once as of one instant (RP-1).</summary>
/// <param name="Conditions">Of the decision, with the dates that they have now.</param>
/// <param name="Policy">Of the day of the decision: what was told then holds.</param>
/// <param name="IsFinal">It was heard again already, or follows an appeal (AP-7).</param>
public sealed record DecisionLetterData(
    UseCase UseCase, Decision Decision, int Revision, IReadOnlyList<Approvals.Condition> Conditions, IReadOnlyDictionary<PersonId, string> People, Policy Policy, bool IsFinal, DateTime AsOf)
{
    public bool IsAllowed => Decision.Outcome is Standing.Approved or Standing.ApprovedWithConditions;

    /// <summary>Only a decision that rejects, defers or sets conditions is appealed, and not what a gate forbids (AP-7, G1).</summary>
    public bool IsAppealable => Decision.Outcome is not Standing.Approved && Decision.Tier is not RiskTier.Prohibited && !IsFinal;

    public DateOnly AppealUntil => Rehearing.LastDay(Decision.DecidedAt, Policy);

    public string DecidedBy => Decision.Body is DecisionBody.Committee ? "the ethics committee" : $"the governance office ({Name(Decision.DecidedBy)})";

    public string Name(PersonId? person) => person is { } id && People.TryGetValue(id, out var name) ? name : "not named";

    /// <returns>Null while it is not decided.</returns>
    public static async Task<DecisionLetterData?> Read(AppDbContext db, UseCase useCase, PolicyBook book, DateTime now, CancellationToken ct)
    {
        if (await ApprovalInForce.LatestOf(db, useCase.Id, ct) is not { } decision) return null;
        var conditions = await db.Conditions.AsNoTracking().Where(c => c.DecisionId == decision.Id).OrderBy(c => c.Number).ToListAsync(ct);
        PersonId?[] named = [useCase.SubmitterId, useCase.SponsorId, useCase.OwnerId, decision.DecidedBy, .. conditions.Select(c => (PersonId?)c.OwnerId), .. conditions.Select(c => c.VerifierId)];
        var ids = named.OfType<PersonId>().Distinct().ToList();
        return new(useCase, decision, await db.Revisions.Where(r => r.Id == decision.RevisionId).Select(r => r.Number).SingleAsync(ct), conditions,
            await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct), book.At(decision.DecidedAt), await db.WasHeardAgain(decision, RehearingGround.NewFacts, ct), now);
    }
}
