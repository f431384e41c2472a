using AiGovernance.Access;
using AiGovernance.Committee.Subjects;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Reviews;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>Who is recused from an item reads no review of it before its close, wherever they look, nor does who stands in for them (CM-3, PP-6).</summary>
internal sealed class RecusedFromReviews : IReviewSecrecy
{
    public async Task<Refusal?> Against(AppDbContext db, Actor actor, UseCaseId useCase, CancellationToken ct) =>
        actor.IsSignedIn && await Withheld(db, actor).ContainsAsync(useCase, ct) ? CommitteeRefusals.ReviewsWithheld : null;

    /// <summary>The cases whose reviews and comments this person does not read for now.</summary>
    public static IQueryable<UseCaseId> Withheld(AppDbContext db, Actor actor)
    {
        var bound = actor.BoundBy.ToList();
        return db.AgendaItems.Where(i => i.Kind == ItemKind.UseCase && i.State != ItemState.Decided && i.State != ItemState.CarriedOver
            && i.Conflicts.Any(c => bound.Contains(c.PersonId) && c.State == ConflictState.Recused)).Select(i => i.UseCaseId!.Value);
    }
}
