using AiGovernance.Access;
using AiGovernance.Approvals.Renewal;
using AiGovernance.Approvals.ShutOff;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Concerns;

/// <summary>The governance office answers a concern, and may open a re-review or suspend because of it (AP-9).</summary>
public sealed class AnswerConcern(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    /// <param name="answer">The reporter reads it, and with a step the people of the case do as well.</param>
    public Task<Result> Handle(Guid id, string answer, ConcernStep step, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.AnswerConcern)) return Refusal.Forbidden;
        if (await db.Concerns.SingleOrDefaultAsync(c => c.Id == id, ct) is not { } concern) return Refusal.NotFound;
        if (string.IsNullOrWhiteSpace(answer)) return ConcernRefusals.AnswerMissing;
        if (answer.Trim().Length > Concern.TextMaxLength) return ConcernRefusals.TextTooLong;
        var useCase = concern.UseCaseId is { } about ? await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == about, ct) : null;
        if (useCase?.Bars(access.Actor, "answer a concern about") is { } barred) return barred;
        if (step is not ConcernStep.None && useCase is null) return ConcernRefusals.NoCase;
        var now = clock.GetUtcNow().UtcDateTime;
        if (access.Actor.IsBoundBy(concern.ReportedBy)) return ConcernRefusals.OwnConcern;
        var settled = concern.Settle(answer, step, access.Actor.Person!.Value, now);
        return settled.Succeeded && useCase is not null ? await Take(db, useCase, step, $"After a concern: {answer.Trim()}", now, ct) : settled;
    }, ct);

    private async Task<Result> Take(AppDbContext db, UseCase useCase, ConcernStep step, string why, DateTime now, CancellationToken ct)
    {
        if (step is ConcernStep.None) return Result.Success;
        if (step is ConcernStep.Suspend) return SuspendUseCase.IsSuspendable(useCase) ? await db.Suspend(useCase, access.Actor, why, await settings.Now(db, ct), now, ct) : ApprovalRefusals.NotSuspendable;
        db.Because(why);
        return await db.ReReview(useCase, access.Actor, why, now, ct);
    }
}
