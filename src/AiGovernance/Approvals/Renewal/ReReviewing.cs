using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;

namespace AiGovernance.Approvals.Renewal;

/// <summary>The one way in which a decided use is put to the question again: a revision with the same answers (AP-3).</summary>
internal static class ReReviewing
{
    /// <summary>Where a revision is open already, it is the re-review.</summary>
    /// <param name="why">For the people of the case.</param>
    /// <param name="also">Who else is told.</param>
    public static async Task<Result> ReReview(this AppDbContext db, UseCase useCase, Actor by, string why, DateTime now, CancellationToken ct, params PersonId?[] also)
    {
        await db.Tell(useCase.Id, useCase.People().Concat(also), by, new(NewsTopic.ReReview, "Re-review", why), now, ct);
        // What is submitted already is on its way: nobody has to answer.
        if (useCase.OpenRevision?.SubmittedAt is null) db.Start(ReReviewCourse.First, useCase.Id.Value, now);
        if (useCase.OpenRevision is not null || (useCase.OwnerId ?? useCase.SubmitterId) is not { } writer) return Result.Success;
        return await NextRevision.Begin(db, useCase, writer, now, ct);
    }
}
