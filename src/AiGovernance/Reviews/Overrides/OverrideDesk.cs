using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Overrides;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Overrides;

/// <summary>What raising and lowering share: who may, at which step, and what follows from the new tier.</summary>
internal static class OverrideDesk
{
    public static async Task<Result<(UseCase UseCase, Revision Revision)>> Open(AppDbContext db, Actor actor, bool allowed, UseCaseId id, int version, CancellationToken ct)
    {
        var useCase = await db.UseCases.ForChange(actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!allowed) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Bars(actor, "rate") is { } barred) return barred;
        if (useCase.OpenRevision is not { SubmittedAt: not null } revision) return OverrideRefusals.NotOpen;
        return revision.Version == version ? (useCase, revision) : Refusal.Stale;
    }

    /// <summary>The tier holds from now on. Disciplines that it asks for and that have not looked yet do so before anybody decides.</summary>
    public static async Task<Result> Apply(AppDbContext db, UseCase useCase, RiskTier to, DateTime now, CancellationToken ct)
    {
        var rated = useCase.ChangeTier(to, now);
        return rated.Succeeded ? await Follow(db, useCase, now, ct) : rated;
    }

    /// <summary>Once the tier of the open revision is another.</summary>
    public static async Task<Result> Follow(AppDbContext db, UseCase useCase, DateTime now, CancellationToken ct)
    {
        var revision = useCase.OpenRevision!;
        var opened = await db.Reviews.Where(r => r.RevisionId == revision.Id).Select(r => r.Discipline).ToListAsync(ct);
        if (ReviewPlan.Of(revision).Except(opened).Any() && useCase.ReopenReviews()) db.Signal(ReviewSignals.SentToReview, useCase.Id.Value, now);
        db.Signal(ReviewSignals.Rated, useCase.Id.Value, now);
        return Result.Success;
    }
}
