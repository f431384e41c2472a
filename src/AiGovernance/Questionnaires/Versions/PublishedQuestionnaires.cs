using System.Collections.Concurrent;
using AiGovernance.Data;
using AiGovernance.Questionnaires.Reading;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Questionnaires.Versions;

/// <summary>Finds the version with which answers were given or a score was made (QN-2, RS-5).</summary>
public static class PublishedQuestionnaires
{
    // By hash of the content: what is published never changes, so it is read once.
    private static readonly ConcurrentDictionary<string, QuestionnaireDefinition> Read = new(StringComparer.Ordinal);

    /// <param name="reference">Questionnaire and version, as answers keep it: <c>intake/1</c>.</param>
    /// <exception cref="InvalidDataException">Answers name a version that does not exist: the record was damaged.</exception>
    public static async Task<QuestionnaireDefinition> Questionnaire(this AppDbContext db, string reference, CancellationToken ct = default)
    {
        if (QuestionnaireCatalogue.Find(reference) is { } shipped) return shipped;
        var (id, number) = Parts(reference);
        var found = await db.QuestionnaireVersions.AsNoTracking().Where(q => q.Questionnaire == id && q.Number == number && q.PublishedAt != null).Select(q => new { q.Hash, q.Json }).SingleOrDefaultAsync(ct)
            ?? throw new InvalidDataException($"There is no published questionnaire {reference}.");
        return Read.GetOrAdd(found.Hash, _ => QuestionnaireReader.Read(reference, found.Json).OrThrow());
    }

    /// <summary>The newest published version: with it new answers begin.</summary>
    public static async Task<QuestionnaireDefinition> CurrentQuestionnaire(this AppDbContext db, QuestionnaireDefinition builtIn, CancellationToken ct = default)
    {
        var newest = await db.QuestionnaireVersions.Where(q => q.Questionnaire == builtIn.Id && q.PublishedAt != null).MaxAsync(q => (int?)q.Number, ct);
        return newest is { } number ? await db.Questionnaire($"{builtIn.Id}/{number}", ct) : builtIn;
    }

    private static (string Id, int Number) Parts(string reference) =>
        reference.Split('/') is [var id, var text] && int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? (id, number) : throw new InvalidDataException($"'{reference}' names no version of a questionnaire.");
}
