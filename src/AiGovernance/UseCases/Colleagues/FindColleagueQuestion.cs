using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Colleagues;

/// <summary>All that a colleague sees: the question and the name of the case (QN-7).</summary>
/// <param name="Case">Null where the case is confidential (PP-1).</param>
/// <param name="IsNeeded">The draft is still being written, and still asks this.</param>
public sealed record ColleagueQuestionDetails(ColleagueQuestionId Id, string? Case, Question? Question, string Note, string AskedBy, DateTime AskedAt, Asked State, Answers Answer, bool IsNeeded, int Version);

/// <summary>One question put to me; for everybody else it does not exist.</summary>
public sealed class FindColleagueQuestion(Database database, AccessCheck access)
{
    public Task<Result<ColleagueQuestionDetails>> Handle(ColleagueQuestionId id, CancellationToken ct = default) => database.Read<ColleagueQuestionDetails>(this, async db =>
    {
        var found = await db.ColleagueQuestions.AskedOf(access.Actor).Where(q => q.Id == id).Select(q => new
        {
            Asked = q,
            Case = db.UseCases.Where(u => u.Id == q.UseCaseId && !u.IsConfidential).Select(u => u.Title).FirstOrDefault(),
            By = db.People.First(p => p.Id == q.AskedBy).Name,
            Revision = db.Revisions.Where(r => r.Id == q.RevisionId).Select(r => new { r.Questionnaire, r.Status }).First(),
        }).SingleOrDefaultAsync(ct);
        if (found is null) return Refusal.NotFound;
        var (asked, question) = (found.Asked, (await db.Questionnaire(found.Revision.Questionnaire, ct)).Find(found.Asked.Question));
        return new ColleagueQuestionDetails(asked.Id, found.Case, question, asked.Note, found.By, asked.AskedAt, asked.State, asked.Answer.Length == 0 ? Answers.Empty : Answers.Stored(asked.Answer),
            question is not null && found.Revision.Status is RevisionStatus.Draft, asked.Version);
    }, ct);
}
