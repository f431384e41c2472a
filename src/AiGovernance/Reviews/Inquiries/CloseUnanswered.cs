using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Inquiries;

/// <summary>Thirty days without an answer: the revision is closed as withdrawn (RV-2).</summary>
public sealed class CloseUnanswered(Database database, AccessCheck access, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ReviewPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var id = InquiryId.From(delivery.Subject);
        var question = await db.SubmitterQuestions.SingleOrDefaultAsync(q => q.Id == id && q.AnsweredAt == null, ct);
        if (question is null) return Result.Success;
        var useCase = await db.UseCases.ForChange(access.Actor).SingleAsync(u => u.Id == question.UseCaseId, ct);
        if (useCase.OpenRevision is not { Status: RevisionStatus.InformationRequested } revision || revision.Id != question.RevisionId) return Result.Success;

        db.Because($"No answer in {ReviewTime.AnswerDays} days (RV-2).");
        var withdrawn = useCase.Withdraw(now);
        if (!withdrawn.Succeeded) return withdrawn;
        await db.UntellDecision(useCase.Id, now, ct);
        db.Signal(UseCaseSignals.Withdrawn, useCase.Id.Value, now);
        return Result.Success;
    }, ct);
}
