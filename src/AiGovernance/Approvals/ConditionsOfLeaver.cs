using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.Organisation.Leaving;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Handover;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>What is still open of conditions changes hands with their people: proofs go to the new owner, the check of a verifier who left to the governance office (PP-5, AP-1).</summary>
internal sealed class ConditionsOfLeaver : ILeaverWork, IOwnersWork
{
    public async Task Return(AppDbContext db, PersonId leaver, Actor by, DateTime now, CancellationToken ct)
    {
        foreach (var condition in await Unsettled(db).Where(c => c.VerifierId == leaver).ToListAsync(ct)) condition.VerifierLeft();
    }

    public async Task Pass(AppDbContext db, UseCaseId useCase, PersonId? former, PersonId next, CancellationToken ct)
    {
        foreach (var condition in await Unsettled(db).Where(c => c.UseCaseId == useCase && c.OwnerId == former).ToListAsync(ct)) condition.PassTo(next);
    }

    private static IQueryable<Condition> Unsettled(AppDbContext db) => db.Conditions.Where(c => c.State == ConditionState.Open || c.State == ConditionState.ProofGiven);
}
