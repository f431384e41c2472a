using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Overrides;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Overrides;

/// <summary>Compliance or the chair agrees to a lower tier, or declines it (RS-6). Who proposed it does not answer, nor who has a part in the case (PP-3).</summary>
public sealed class AnswerLowerTier(Database database, AccessCheck access, IBallotWatch ballots, TimeProvider clock)
{
    public Task<Result> Handle(TierOverrideId id, bool agreed, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var proposal = await db.TierOverrides.SingleOrDefaultAsync(o => o.Id == id, ct);
        var useCase = proposal is null ? null : await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == proposal.UseCaseId, ct);
        if (proposal is null || useCase is null) return Refusal.NotFound;
        if (!access.Allows(ReviewPermissions.ConfirmRating)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Bars(access.Actor, "rate") is { } barred) return barred;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;

        var now = clock.GetUtcNow().UtcDateTime;
        db.Because(reason);
        if (access.Actor.IsBoundBy(proposal.ById)) return OverrideRefusals.OwnProposal;
        var settled = proposal.Settle(agreed, access.Actor.Person!.Value, reason, now);
        if (!settled.Succeeded || !agreed) return settled;
        // The score may have moved since, or the case.
        if (useCase.OpenRevision is not { } revision || revision.Id != proposal.RevisionId || revision.Tier != proposal.From) return OverrideRefusals.Outdated;
        if (OverrideRules.AgainstLowering(ScoreSnapshot.FromJson(revision.Score).Score, proposal.From) is { } no) return no;
        return await ballots.AgainstLowering(db, useCase.Id, ct) is { } held ? held : await OverrideDesk.Apply(db, useCase, proposal.To, now, ct);
    }, ct);
}
