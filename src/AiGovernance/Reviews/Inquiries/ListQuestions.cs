using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Inquiries;

/// <summary>One question to the submitter, as the case shows it.</summary>
/// <param name="Discipline">Null when the governance office asked.</param>
/// <param name="ClosesOn">Without an answer by then the revision is withdrawn (RV-2); null once answered or when the revision is closed.</param>
public sealed record QuestionRow(
    InquiryId Id, Discipline? Discipline, string AskedBy, DateTime AskedAt, string Text, string? Answer, string? AnsweredBy, DateTime? AnsweredAt, DateOnly? ClosesOn, bool MayAnswer, int Version);

/// <summary>Every question and answer of a case, newest first: part of the record (RV-3).</summary>
public sealed class ListQuestions(Database database, AccessCheck access)
{
    public Task<Result<IReadOnlyList<QuestionRow>>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<IReadOnlyList<QuestionRow>>(this, async db =>
    {
        if (!access.Allows(ReviewPermissions.Read)) return Refusal.Forbidden;
        var useCase = await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        var mayAnswer = access.Allows(ReviewPermissions.Answer, useCase);
        var rows = await db.SubmitterQuestions.Where(q => q.UseCaseId == id).OrderByDescending(q => q.AskedAt).Select(q => new
        {
            Question = q,
            Discipline = db.Reviews.Where(r => r.Id == q.ReviewId).Select(r => (Discipline?)r.Discipline).FirstOrDefault(),
            AskedBy = db.People.First(p => p.Id == q.AskedBy).Name,
            AnsweredBy = db.People.Where(p => p.Id == q.AnsweredBy).Select(p => p.Name).FirstOrDefault(),
            Waits = q.AnsweredAt == null && db.Revisions.Any(r => r.Id == q.RevisionId && r.EndedAt == null),
        }).ToListAsync(ct);
        return Result.Of<IReadOnlyList<QuestionRow>>([.. rows.Select(x => new QuestionRow(
            x.Question.Id, x.Discipline, x.AskedBy, x.Question.AskedAt, x.Question.Text, x.Question.Answer, x.AnsweredBy, x.Question.AnsweredAt,
            x.Waits ? ReviewTime.DayOf(x.Question.AskedAt.AddDays(ReviewTime.AnswerDays)) : null, x.Waits && mayAnswer, x.Question.Version))]);
    }, ct);
}
