using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Process;

/// <summary>All reviews are in: the revision waits for its decision from now on (RV-5).</summary>
public sealed class MoveToDecision(Database database, AccessCheck access, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ReviewPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var useCase = await db.UseCases.ForChange(access.Actor).SingleAsync(u => u.Id == UseCaseId.From(delivery.Subject), ct);
        if (useCase.OpenRevision is not { Status: RevisionStatus.InReview } revision) return Result.Success;
        // A late delivery for a former revision, or a review opened since: nothing is moved before its time.
        var reviews = await ReviewOutcomes.Of(db, revision.Id, ct);
        return reviews is { Opened: > 0, AllDone: true } ? useCase.AwaitDecision(now) : Result.Success;
    }, ct);
}
