using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Colleagues;

/// <summary>One question of a revision that went to a colleague.</summary>
/// <param name="Question">Id of the intake's question.</param>
/// <param name="Answer">Canonical JSON; empty until given.</param>
public sealed record ColleagueQuestionRow(ColleagueQuestionId Id, RevisionId Revision, string Question, string Colleague, DateTime AskedAt, Asked State, string Answer, DateTime? EndedAt, bool Seen);

/// <summary>What of a case went to colleagues and what came back; open to who sees the case (QN-7).</summary>
public sealed class ListColleagueQuestions(Database database, AccessCheck access)
{
    public Task<Result<IReadOnlyList<ColleagueQuestionRow>>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<IReadOnlyList<ColleagueQuestionRow>>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.List)) return Refusal.Forbidden;
        if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        return await db.ColleagueQuestions.Where(q => q.UseCaseId == id && q.State != Asked.Withdrawn).OrderBy(q => q.AskedAt)
            .Select(q => new ColleagueQuestionRow(q.Id, q.RevisionId, q.Question, db.People.First(p => p.Id == q.ColleagueId).Name, q.AskedAt, q.State, q.Answer, q.EndedAt, q.SeenAt != null))
            .ToListAsync(ct);
    }, ct);
}
