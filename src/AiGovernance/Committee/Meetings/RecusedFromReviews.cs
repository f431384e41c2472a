using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Reviews;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>Who is recused from an item reads no review of it before its close, wherever they look (CM-3).</summary>
internal sealed class RecusedFromReviews : IReviewSecrecy
{
    public async Task<Refusal?> Against(AppDbContext db, Actor actor, UseCaseId useCase, CancellationToken ct)
    {
        var me = actor.Person;
        var recused = me is not null && await db.AgendaItems.AnyAsync(i => i.UseCaseId == useCase && i.State != ItemState.Decided && i.State != ItemState.CarriedOver
            && i.Conflicts.Any(c => c.PersonId == me && c.State == ConflictState.Recused), ct);
        return recused ? CommitteeRefusals.ReviewsWithheld : null;
    }
}
