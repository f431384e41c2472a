using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.UseCases.Reliance;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Rehearings;

/// <summary>Puts what was decided before the committee once more, for an appeal or because it was sent back (AP-7).</summary>
internal static class RehearingSteps
{
    public static async Task<Result> HearAgain(this AppDbContext db, UseCase useCase, Decision decision, RehearingGround ground, string text, Actor by, DateTime now, CancellationToken ct)
    {
        if (decision.Tier is RiskScoring.RiskTier.Prohibited) return RehearingRefusals.GateForbids;
        if (await db.WasHeardAgain(decision, ground, ct)) return RehearingRefusals.OnceOnly;
        var again = await db.PutBefore(useCase, decision, by, now, ct);
        if (!again.Succeeded) return again.Refusal!;
        db.Because(text);
        db.Rehearings.Add(new Rehearing(decision, again.Value, ground, text, by.Person!.Value, now));
        var people = useCase.People().Concat(await db.Holding(Role.GovernanceOffice, now, ct));
        await db.Tell(useCase.Id, people, by, new(NewsTopic.Rehearing, ground is RehearingGround.SentBack ? "Sent back to the committee" : "Appeal", $"The committee hears it again. {by.Name}: {text.Trim()}"), now, ct);
        db.Signal(ApprovalSignals.HeardAgain, useCase.Id.Value, now);
        return Result.Success;
    }

    /// <summary>The same content as a revision of its own, which waits for the committee.</summary>
    public static async Task<Result<RevisionId>> PutBefore(this AppDbContext db, UseCase useCase, Decision decision, Actor by, DateTime now, CancellationToken ct)
    {
        var decided = await db.Revisions.AsNoTracking().SingleAsync(r => r.Id == decision.RevisionId, ct);
        var last = await db.Revisions.Where(r => r.UseCaseId == useCase.Id).MaxAsync(r => r.Number, ct);
        var again = useCase.HearAgain(decided, last + 1, by.Person!.Value, now);
        if (!again.Succeeded) return again;
        db.CaseReliances.AddRange(CaseReliance.Of(useCase.OpenRevision!, Answers.Stored(decided.Answers)));
        db.Signal(ApprovalSignals.HeardAgain, useCase.Id.Value, now);
        return again;
    }

    /// <summary>A decision is heard again once, and what an appeal led to is not appealed; the executive's sending back counts for itself.</summary>
    public static Task<bool> WasHeardAgain(this AppDbContext db, Decision decision, RehearingGround ground, CancellationToken ct)
    {
        var sentBack = ground is RehearingGround.SentBack;
        return db.Rehearings.AnyAsync(r => r.DecisionId == decision.Id || (r.RevisionId == decision.RevisionId && (r.Ground == RehearingGround.SentBack) == sentBack), ct);
    }
}
