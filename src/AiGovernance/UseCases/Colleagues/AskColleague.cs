using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Colleagues;

/// <summary>Sends one question of a draft to somebody who knows the answer (QN-7). They may not read the case for it.</summary>
public sealed class AskColleague(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="question">Id of the intake's question.</param>
    public Task<Result<ColleagueQuestionId>> Handle(UseCaseId id, string question, PersonId? colleague, string note, CancellationToken ct = default) => database.Write<ColleagueQuestionId>(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(UseCasePermissions.Edit, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.OpenRevision is not { Status: RevisionStatus.Draft } draft) return UseCaseRefusals.NotADraft;
        if ((await db.Questionnaire(draft.Questionnaire, ct)).Find(question) is null or { Type: QuestionType.File }) return ColleagueRefusals.UnknownQuestion;
        if (colleague is not { } who || !await db.People.AnyAsync(p => p.Id == who && p.LeftAt == null, ct)) return ColleagueRefusals.WhoMissing;
        var me = access.Actor.Person!.Value;
        if (who == me) return ColleagueRefusals.Yourself;
        if (note.Trim().Length > ColleagueQuestion.NoteMaxLength) return ColleagueRefusals.NoteTooLong;
        if (await db.ColleagueQuestions.AnyAsync(q => q.RevisionId == draft.Id && q.Question == question && q.State == Asked.Open, ct)) return ColleagueRefusals.AskedAlready;
        var asked = new ColleagueQuestion(draft, question, me, who, note, clock.GetUtcNow().UtcDateTime);
        db.ColleagueQuestions.Add(asked);
        return asked.Id;
    }, ct);
}
