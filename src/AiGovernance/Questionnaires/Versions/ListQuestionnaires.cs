using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Questionnaires.Versions;

/// <summary>One version in the list.</summary>
/// <param name="PublishedAt">Null for a draft, and for what came with the product.</param>
/// <param name="By">Who published it, or who writes it.</param>
public sealed record VersionRow(int Number, bool IsDraft, bool IsBuiltIn, DateTime? PublishedAt, string? By, string Hash);

/// <summary>One questionnaire with its versions, newest first.</summary>
/// <param name="Current">With which new answers begin.</param>
public sealed record QuestionnaireRow(string Id, string Title, int Current, bool MayStart, IReadOnlyList<VersionRow> Versions);

/// <summary>The questionnaires of the portal with all their versions (QN-2).</summary>
public sealed class ListQuestionnaires(Database database, AccessCheck access, QuestionnaireShelf shelf)
{
    public Task<Result<IReadOnlyList<QuestionnaireRow>>> Handle(CancellationToken ct = default) => database.Read<IReadOnlyList<QuestionnaireRow>>(this, async db =>
    {
        if (!access.Allows(QuestionnairePermissions.Read)) return Refusal.Forbidden;
        var written = await db.QuestionnaireVersions
            .Select(q => new { q.Questionnaire, Row = new VersionRow(q.Number, q.PublishedAt == null, false, q.PublishedAt, db.People.Where(p => p.Id == (q.PublishedBy ?? q.StartedBy)).Select(p => p.Name).FirstOrDefault(), q.Hash) })
            .ToListAsync(ct);
        var of = written.ToLookup(w => w.Questionnaire, w => w.Row, StringComparer.Ordinal);
        return Result.Of<IReadOnlyList<QuestionnaireRow>>([.. shelf.All.Select(q => Row(q, [.. of[q.Definition.Id]]))]);
    }, ct);

    private QuestionnaireRow Row(BuiltInQuestionnaire shipped, IReadOnlyList<VersionRow> written)
    {
        var first = shipped.Definition;
        VersionRow[] all = [new(first.Version, false, true, null, null, first.Hash), .. written];
        return new(first.Id, first.Title, all.Where(v => !v.IsDraft).Max(v => v.Number),
            !all.Any(v => v.IsDraft) && access.Allows(QuestionnairePermissions.Write), [.. all.OrderByDescending(v => v.Number)]);
    }
}
