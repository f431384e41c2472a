using AiGovernance.Committee.Subjects;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Reviews.Overrides;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>A tier is not changed under an open ballot, and not lowered once the committee has the case (RS-6).</summary>
internal sealed class TierAtTheTable : IBallotWatch
{
    public async Task<Refusal?> AgainstRaising(AppDbContext db, UseCaseId useCase, CancellationToken ct) =>
        await db.AgendaItems.AnyAsync(i => i.UseCaseId == useCase && i.Kind == ItemKind.UseCase && i.State == ItemState.BallotOpen, ct) ? CommitteeRefusals.TierVoted : null;

    public async Task<Refusal?> AgainstLowering(AppDbContext db, UseCaseId useCase, CancellationToken ct) =>
        await db.AgendaItems.AnyAsync(i => i.UseCaseId == useCase && i.Kind == ItemKind.UseCase && i.State != ItemState.Decided && i.State != ItemState.CarriedOver, ct) ? CommitteeRefusals.TierOnAgenda : null;
}
