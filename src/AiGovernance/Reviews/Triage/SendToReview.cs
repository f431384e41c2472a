using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Triage;

/// <summary>Triage is done: the disciplines that tier and gates ask for get their reviews (RV-0).</summary>
public sealed class SendToReview(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the open revision, as last read.</param>
    public Task<Result> Handle(UseCaseId id, int version, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(ReviewPermissions.Triage)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Bars(access.Actor, "triage") is { } barred) return barred;
        if (useCase.OpenRevision is not { Status: RevisionStatus.Submitted } revision) return UseCaseRefusals.NotThere;
        if (revision.Version != version) return Refusal.Stale;
        if (ReviewPlan.Of(revision).Count == 0) return ReviewRefusals.NoneNeeded;

        var now = clock.GetUtcNow().UtcDateTime;
        var sent = useCase.SendToReview(now);
        if (sent.Succeeded) db.Signal(ReviewSignals.SentToReview, id.Value, now);
        return sent;
    }, ct);
}
