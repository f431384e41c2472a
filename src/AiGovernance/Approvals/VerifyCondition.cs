using AiGovernance.Access;
using AiGovernance.Approvals.Notices;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>The verifier says whether a proof is enough; if not, the condition is open again (AP-1).</summary>
public sealed class VerifyCondition(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    /// <param name="reason">Needed when it is not enough: the owner must know what is missing (PP-4).</param>
    public Task<Result> Handle(ConditionId id, bool enough, string? reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var condition = await db.Conditions.VisibleTo(db, access.Actor).SingleOrDefaultAsync(c => c.Id == id, ct);
        if (condition is null) return Refusal.NotFound;
        if (!access.Allows(ApprovalPermissions.Verify, condition)) return Refusal.Forbidden with { About = condition.CaseRef };
        if (await ApprovalInForce.Bars(db, condition, ct) is { } over) return over;
        if (!enough && string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        var useCase = await db.UseCases.SingleAsync(u => u.Id == condition.UseCaseId, ct);
        if (useCase.Bars(access.Actor, "verify a condition of") is { } barred) return barred;
        var now = clock.GetUtcNow().UtcDateTime;
        db.Because(reason);
        if (access.Actor.IsBoundBy(condition.OwnerId) || access.Actor.IsBoundBy(condition.ProofGivenBy)) return ApprovalRefusals.OwnProof;
        var verified = condition.Verify(enough, access.Actor.Person!.Value, now, reason);
        if (!verified.Succeeded) return verified;
        await db.Tell(useCase.Id, [.. useCase.People(), condition.OwnerId, condition.ProofGivenBy], access.Actor, NewsOf(condition, enough), now, ct);
        if (!enough) await Reopen(db, condition, now, ct);
        return verified;
    }, ct);

    private static News NewsOf(Condition condition, bool enough) => enough
        ? new(NewsTopic.Condition, $"Condition {condition.Number} is met", "Its proof was found enough.", condition.Id.Value)
        : new(NewsTopic.Condition, $"The proof of condition {condition.Number} is not enough", $"The condition is open again. What is missing: {condition.Remark}", condition.Id.Value);

    /// <summary>Days passed while the proof was looked at: what was due then is due now (AP-2).</summary>
    private async Task Reopen(AppDbContext db, Condition condition, DateTime now, CancellationToken ct)
    {
        if (await SuspendsOn(db, condition, ct) <= DateOnly.FromDateTime(now)) db.PutDue(OverdueTimes.SuspendsBy(condition), condition.Id.Value, now);
        else if (condition.IsOverdue(DateOnly.FromDateTime(now))) db.PutDue(ApprovalDues.ConditionOverdue, condition.Id.Value, now);
    }

    private async Task<DateOnly?> SuspendsOn(AppDbContext db, Condition condition, CancellationToken ct)
    {
        var decided = await db.Decisions.Where(d => d.Id == condition.DecisionId).Select(d => d.DecidedAt).SingleAsync(ct);
        return condition.SuspendsOn(await settings.Of(db, ct), decided);
    }
}
