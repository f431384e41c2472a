using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.UseCases;

namespace AiGovernance.Reviews.Desk;

/// <summary>The shelves as queries (RV-2, PP-1).</summary>
internal static class ReviewQueries
{
    public static IQueryable<Review> On(this IQueryable<Review> reviews, ReviewShelf shelf, AppDbContext db, Actor actor, DateOnly today) => shelf switch
    {
        ReviewShelf.Mine => reviews.Mine(actor),
        ReviewShelf.ToClaim => reviews.ToClaim(db, actor),
        _ => reviews.Overdue(actor, today),
    };

    private static IQueryable<Review> Mine(this IQueryable<Review> reviews, Actor actor)
    {
        var me = actor.Person;
        return reviews.Where(r => r.ReviewerId == me && r.State == ReviewState.Claimed);
    }

    /// <summary>Without the cases in which the person has a part or a conflict: those they could not claim (PP-3).</summary>
    private static IQueryable<Review> ToClaim(this IQueryable<Review> reviews, AppDbContext db, Actor actor)
    {
        var (bound, disciplines, office) = (actor.BoundBy.Select(p => (PersonId?)p).ToList(), actor.Disciplines.ToList(), actor.Is(Role.GovernanceOffice));
        var own = db.UseCases.Where(u => bound.Contains(u.SubmitterId) || bound.Contains(u.RegisteredById) || bound.Contains(u.SponsorId) || bound.Contains(u.OwnerId)).Select(u => u.Id);
        var conflicts = db.ReviewConflicts.Where(c => bound.Contains(c.PersonId)).Select(c => c.UseCaseId);
        return reviews.Where(r => r.State == ReviewState.Open
            && (office || (disciplines.Contains(r.Discipline) && !own.Contains(r.UseCaseId) && !conflicts.Contains(r.UseCaseId))));
    }

    private static IQueryable<Review> Overdue(this IQueryable<Review> reviews, Actor actor, DateOnly today)
    {
        var (me, disciplines, office) = (actor.Person, actor.Disciplines.ToList(), actor.Is(Role.GovernanceOffice));
        return reviews.Where(r => (r.State == ReviewState.Open || r.State == ReviewState.Claimed)
            && (office || r.ReviewerId == me || r.EscalatedToId == me || (r.State == ReviewState.Open && disciplines.Contains(r.Discipline)))
            && (r.DueOn < today || r.EscalatedToId == me));
    }
}
