using AiGovernance.Data;
using AiGovernance.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Naming;

/// <summary>What cases name in words, by the newest revision that was submitted and not taken back.</summary>
internal static class NamedRecordQueries
{
    public static IQueryable<NamedRecord> NamedInForce(this AppDbContext db) => db.NamedRecords.Where(n =>
        db.Revisions.Any(r => r.Id == n.RevisionId && r.Status != RevisionStatus.Withdrawn
            && !db.Revisions.Any(later => later.UseCaseId == r.UseCaseId && later.Number > r.Number && later.SubmittedAt != null && later.Status != RevisionStatus.Withdrawn)));

    /// <summary>The answers of a revision with the records that its names were joined to since.</summary>
    public static async Task<Answers> AnswersOf(this AppDbContext db, Revision revision, CancellationToken ct)
    {
        var answers = Answers.Stored(revision.Answers);
        if (IntakeFacts.NamedProductOf(answers) is null && IntakeFacts.NamedDataOf(answers).Count == 0) return answers;
        return NamedRecord.InAnswers(answers, await db.NamedRecords.AsNoTracking().Where(n => n.RevisionId == revision.Id && n.JoinedAt != null).ToListAsync(ct));
    }
}
