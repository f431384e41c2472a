using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Renewal;

/// <summary>
/// The last day of an approval is over: where its re-review was submitted in time it goes on for a while, else it expires,
/// and what runs on runs without approval (AP-3).
/// </summary>
public sealed class ExpireApproval(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var id = DecisionId.From(delivery.Subject);
        var decision = await db.Decisions.AsNoTracking().SingleAsync(d => d.Id == id, ct);
        if (!await ApprovalInForce.IsLatest(db, id, decision.UseCaseId, ct)) return Result.Success;
        var useCase = await db.UseCases.ForChange(access.Actor).SingleAsync(u => u.Id == decision.UseCaseId, ct);
        if (useCase.Standing is not (Standing.Approved or Standing.ApprovedWithConditions or Standing.Suspended)) return Result.Success;

        var end = decision.EndsOn!.Value;
        // How long it goes on was said on the morning after its end, and stays so.
        var policy = (await settings.Of(db, ct)).At(OverdueTimes.Morning(end.AddDays(1)));
        var last = LastDay.Of(end, useCase.OpenRevision?.SubmittedAt, policy[ApprovalFigures.ContinuationDays]);
        return last < DateOnly.FromDateTime(now) ? await Expire(db, useCase, last, now, ct) : Continue(db, useCase, decision, last, now);
    }, ct);

    private async Task<Result> Expire(AppDbContext db, UseCase useCase, DateOnly last, DateTime now, CancellationToken ct)
    {
        var why = $"the approval ended on {Moments.Day(last)} and no new decision was taken.";
        db.Because($"Expired by rule AP-3: {why}");
        var expired = useCase.Expire(now);
        if (expired.Succeeded) await db.Tell(useCase, access.Actor, new(NewsTopic.Ending, "Expired", useCase.InProduction ? $"Stop it: {why}" : $"It is no longer allowed: {why}"), now, ct);
        return expired;
    }

    private Result Continue(AppDbContext db, UseCase useCase, Decision decision, DateOnly last, DateTime now)
    {
        db.Because($"Continued by rule AP-3: the approval ended on {Moments.Day(decision.EndsOn!.Value)}, its re-review was submitted in time and is not decided.");
        db.PutDue(ApprovalDues.ApprovalEnded, decision.Id.Value, OverdueTimes.Morning(last.AddDays(1)));
        return useCase.ContinueUntil(last);
    }
}
