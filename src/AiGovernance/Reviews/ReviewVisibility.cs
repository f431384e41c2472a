using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.UseCases;

namespace AiGovernance.Reviews;

/// <summary>Which reviews exist for whom: those of the cases a person sees, their own, and what waits in the queues of their disciplines (PP-1).</summary>
public static class ReviewVisibility
{
    public static IQueryable<Review> VisibleTo(this IQueryable<Review> reviews, AppDbContext db, Actor actor)
    {
        if (actor.IsSystem) return reviews;
        if (!actor.IsSignedIn) return reviews.Where(_ => false);
        var (me, disciplines) = (actor.Person, actor.Disciplines.ToList());
        var seen = db.UseCases.VisibleTo(actor).Select(u => u.Id);
        // A confidential case is in nobody's queue: it is assigned to a named person.
        var inQueues = db.UseCases.Where(u => !u.IsConfidential).Select(u => u.Id);
        return reviews.Where(r => r.ReviewerId == me || r.EscalatedToId == me || seen.Contains(r.UseCaseId)
            || (r.State == ReviewState.Open && disciplines.Contains(r.Discipline) && inQueues.Contains(r.UseCaseId)));
    }
}
