using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.UseCases.Duplicates;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases;

/// <summary>Begins a case with the answers of another one. Nothing that was accepted, reviewed, decided or proven comes along; the source is named.</summary>
public sealed class CopyUseCase(Database database, AccessCheck access, TimeProvider clock)
{
    private const string Mark = " (copy)";

    public Task<Result<RegisteredUseCase>> Handle(UseCaseId id, CancellationToken ct = default) => database.Write<RegisteredUseCase>(this, async db =>
    {
        var source = await db.UseCases.VisibleTo(access.Actor).Include(u => u.Revisions).AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, ct);
        if (source is null) return Refusal.NotFound;
        if (!access.Allows(UseCasePermissions.Register) || access.Actor is not { Person: { } person, Unit: { } unit }) return Refusal.Forbidden with { About = source.Ref };
        if (source.IsConfidential) return UseCaseRefusals.ConfidentialNotCopied;

        var now = clock.GetUtcNow().UtcDateTime;
        var (definition, counter) = (await db.CurrentQuestionnaire(QuestionnaireCatalogue.Intake, ct), await ReferenceCounter.Of(db, now.Year, ct));
        var content = IntakeAnswers.ContentOf(CaseFiles.Without(definition, IntakeAnswers.Fitting(definition, AnswersOf(source))));
        var copy = UseCase.Register(new(content.Title, unit, person, null, definition.Reference, content.Answers, source.Id), counter.Next(), now);
        var saved = copy.Save(content);
        if (!saved.Succeeded) return saved.Refusal!;
        db.UseCases.Add(copy);
        await CaseTrigram.Keep(db, copy, ct);
        return new RegisteredUseCase(copy.Id, copy.Reference);
    }, ct);

    /// <summary>What was submitted last, else what is written by now, else what the inventory says.</summary>
    private static Answers AnswersOf(UseCase source)
    {
        var revision = source.Revisions.Where(r => r.SubmittedAt is not null).MaxBy(r => r.Number) ?? source.Revisions.MaxBy(r => r.Number);
        var answers = revision is null ? IntakeAnswers.Of(source) : Answers.Stored(revision.Answers);
        var title = source.Title.Length + Mark.Length > UseCase.TitleMaxLength ? source.Title[..(UseCase.TitleMaxLength - Mark.Length)] : source.Title;
        return answers.With(IntakeAnswers.Title, title + Mark);
    }
}
