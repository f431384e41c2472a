using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.UseCases.Duplicates;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Colleagues;

/// <summary>The colleague answers: the answer stands in the draft at once, marked with who gave it (QN-7).</summary>
public sealed class AnswerAsColleague(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the question, as last read.</param>
    public Task<Result> Handle(ColleagueQuestionId id, int version, AnswerValue answer, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var asked = await db.ColleagueQuestions.AskedOf(access.Actor).SingleOrDefaultAsync(q => q.Id == id, ct);
        if (asked is null) return Refusal.NotFound;
        if (asked.State is not Asked.Open) return ColleagueRefusals.Over;
        if (asked.Version != version) return Refusal.Stale;
        // The question is the permission: the colleague need not be allowed to see the case.
        var useCase = await db.UseCases.AsSingleQuery().Include(u => u.Revisions.Where(r => r.EndedAt == null)).SingleAsync(u => u.Id == asked.UseCaseId, ct);
        if (useCase.OpenRevision is not { Status: RevisionStatus.Draft } draft || draft.Id != asked.RevisionId) return ColleagueRefusals.NotNeeded;

        var replied = asked.Reply(answer, clock.GetUtcNow().UtcDateTime);
        if (!replied.Succeeded) return replied;
        var answers = Answers.Stored(draft.Answers).With(asked.Question, answer);
        if (IntakeAnswers.Fault(await db.Questionnaire(draft.Questionnaire, ct), answers) is { } fault) return fault;
        var saved = useCase.Save(IntakeAnswers.ContentOf(answers));
        if (saved.Succeeded) await CaseTrigram.Keep(db, useCase, ct);
        return saved;
    }, ct);
}

internal static class ColleagueQueries
{
    /// <summary>Questions put to this person; to everybody else they do not exist.</summary>
    public static IQueryable<ColleagueQuestion> AskedOf(this IQueryable<ColleagueQuestion> questions, Actor actor)
    {
        var me = actor.Person;
        return me is null ? questions.Where(_ => false) : questions.Where(q => q.ColleagueId == me);
    }
}
