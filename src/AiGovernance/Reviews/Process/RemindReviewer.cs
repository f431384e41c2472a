using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Process;

/// <summary>Reminds at half and at the end of a review's time, and hands a late one to the discipline's lead, else to the governance office (RV-2).</summary>
public sealed class RemindReviewer(Database database, AccessCheck access, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ReviewPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var (id, share) = (ReviewId.From(delivery.Subject), ReviewDues.ShareOf(delivery.Kind));
        var review = await db.Reviews.SingleOrDefaultAsync(r => r.Id == id, ct);
        if (review is not { IsOpen: true } || await db.ReviewReminders.AnyAsync(r => r.ReviewId == id && r.Share == share, ct)) return Result.Success;

        var to = review.ReviewerId;
        if (share == ReviewTime.Escalation)
        {
            var useCase = await db.UseCases.ForChange(access.Actor).SingleAsync(u => u.Id == review.UseCaseId, ct);
            to = await LeadFor(db, review, useCase, now, ct);
            review.Escalate(to, now);
            if (to is { } lead) useCase.LetRead(lead, ReaderReason.Reviewer);
        }
        db.ReviewReminders.Add(new ReviewReminder(review, share, to, now));
        return Result.Success;
    }, ct);

    /// <summary>Null: the governance office. Nobody is handed their own delay, or a case in which they have a part (PP-3).</summary>
    private static async Task<PersonId?> LeadFor(AppDbContext db, Review review, UseCase useCase, DateTime now, CancellationToken ct)
    {
        var leads = await Reviewers.Of(db, review.Discipline, now).Where(r => r.IsLead).Select(r => r.PersonId).ToListAsync(ct);
        var eligible = leads.Where(l => l != review.ReviewerId && useCase.InvolvementOf(l) is Involvement.None).ToList();
        if (eligible.Count == 0) return null;
        var conflicted = await db.ReviewConflicts.Where(c => c.UseCaseId == useCase.Id).Select(c => c.PersonId).ToListAsync(ct);
        return eligible.Except(conflicted).Select(l => (PersonId?)l).FirstOrDefault();
    }
}
