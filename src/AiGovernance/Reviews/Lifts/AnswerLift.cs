using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Reviews.Overrides;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Lifts;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Lifts;

/// <summary>Compliance confirms that a practice is not the forbidden one, or declines (gates, section 4). Who proposed it does not answer, nor who has a part in the case (PP-3).</summary>
public sealed class AnswerLift(Database database, AccessCheck access, IBallotWatch ballots, TimeProvider clock)
{
    public Task<Result> Handle(GateLiftId id, bool agreed, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var lift = await db.GateLifts.SingleOrDefaultAsync(l => l.Id == id, ct);
        var useCase = lift is null ? null : await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == lift.UseCaseId, ct);
        if (lift is null || useCase is null) return Refusal.NotFound;
        if (!access.Allows(ReviewPermissions.ConfirmLift)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Bars(access.Actor, "rate") is { } barred) return barred;

        var now = clock.GetUtcNow().UtcDateTime;
        db.Because(reason);
        if (access.Actor.IsBoundBy(lift.ById)) return LiftRefusals.OwnProposal;
        var settled = lift.Settle(agreed, access.Actor.Person!.Value, reason, now);
        if (!settled.Succeeded || !agreed) return settled;
        if (useCase.OpenRevision is not { } revision || revision.Id != lift.RevisionId) return LiftRefusals.Outdated;
        return await ballots.AgainstLowering(db, useCase.Id, ct) is { } held ? held : await LiftDesk.Apply(db, useCase, lift, now, ct);
    }, ct);
}
