using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Files;
using AiGovernance.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases;

/// <summary>Files that the intake of a case shows as evidence: read by who sees the case, added by who writes its draft (PP-1, UC-3).</summary>
public sealed class CaseFiles : IFileOwner
{
    public string Kind => "use-case";

    public static RecordRef Of(UseCaseId id) => new("use-case", id.Value);

    public async Task<Result<FileRights>> RightsOf(AppDbContext db, Actor actor, Guid record, CancellationToken ct)
    {
        var useCase = await db.UseCases.ForChange(actor).AsNoTracking().SingleOrDefaultAsync(u => u.Id == new UseCaseId(record), ct);
        if (useCase is null) return Refusal.NotFound;
        return new FileRights(useCase.OpenRevision is { Status: RevisionStatus.Draft } && UseCasePermissions.Edit.Rule(actor, useCase), record);
    }

    /// <summary>A file of another case is no answer of this one.</summary>
    public static async Task<Refusal?> Fault(AppDbContext db, UseCaseId id, QuestionnaireDefinition definition, Answers answers, CancellationToken ct)
    {
        foreach (var question in definition.Questions.Where(q => q.Type is QuestionType.File))
        {
            if (answers[question.Id] is not { } answer) continue;
            var file = FileOf(answer);
            if (!await db.Files.AnyAsync(f => f.Id == file && f.AboutKind == "use-case" && f.AboutId == id.Value, ct)) return UseCaseRefusals.NotItsFile with { Field = question.Id };
        }
        return null;
    }

    public static FileId FileOf(AnswerValue answer) => new(Guid.Parse(answer.Items[0]));

    /// <summary>What another case can begin with: the files stay with the case that they prove something of.</summary>
    public static Answers Without(QuestionnaireDefinition definition, Answers answers) => answers.Only(id => definition.Find(id) is not { Type: QuestionType.File });
}
