using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Inquiries;

/// <summary>The submitter answers; with the last answer the clock goes on and every due date moves (RV-2, RV-3).</summary>
public sealed class AnswerQuestion(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    /// <param name="version">Of the question, as last read.</param>
    public Task<Result> Handle(InquiryId id, int version, string answer, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var question = await db.SubmitterQuestions.SingleOrDefaultAsync(q => q.Id == id, ct);
        if (question is null) return Refusal.NotFound;
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == question.UseCaseId, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(ReviewPermissions.Answer, useCase)) return Refusal.Forbidden with { About = question.Ref };
        if (question.AnsweredAt is not null) return ReviewRefusals.AnsweredAlready;
        if (question.Version != version) return Refusal.Stale;
        if (useCase.OpenRevision is not { Status: RevisionStatus.InformationRequested } revision || revision.Id != question.RevisionId) return UseCaseRefusals.NotThere;

        var now = clock.GetUtcNow().UtcDateTime;
        var replied = question.Reply(answer, access.Actor.Person!.Value, now);
        if (!replied.Succeeded) return replied;
        await db.DropDue(ReviewDues.NoAnswer, id.Value, now, ct);
        var others = await db.SubmitterQuestions.AnyAsync(q => q.RevisionId == revision.Id && q.Id != id && q.AnsweredAt == null, ct);
        return others ? Result.Success : await Asking.Resume(db, useCase, question, await settings.Now(db, ct), now, ct);
    }, ct);
}
