using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Triage;

/// <summary>Puts a Moderate case before the committee, with a reason (RV-4): the governance office may, and any of its reviewers.</summary>
public sealed class EscalateToCommittee(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the open revision, as last read.</param>
    public Task<Result> Handle(UseCaseId id, int version, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        var revision = useCase.OpenRevision;
        var me = access.Actor.Person;
        var reviews = revision is not null && me is not null && await db.Reviews.AnyAsync(r => r.RevisionId == revision.Id && r.ReviewerId == me, ct);
        if (!reviews && !access.Allows(ReviewPermissions.Triage)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Bars(access.Actor, "escalate") is { } barred) return barred;
        if (revision is null) return UseCaseRefusals.NothingOpen;
        if (revision.Version != version) return Refusal.Stale;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        db.Because(reason);
        return useCase.EscalateToCommittee(clock.GetUtcNow().UtcDateTime);
    }, ct);
}
