using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires.Reading;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Questionnaires.Versions;

/// <summary>One version as its page shows it.</summary>
/// <param name="Json">As written; of a published version in the form of its hash.</param>
/// <param name="Read">The definition, or why it is none yet.</param>
/// <param name="Others">Numbers of the other versions that can be compared with it.</param>
public sealed record QuestionnaireDetails(
    string Id, int Number, string Title, bool IsDraft, string Json, string Hash, DateTime? PublishedAt, Checked<QuestionnaireDefinition> Read, IReadOnlyList<int> Others, bool MayWrite, int Version);

/// <summary>One version of a questionnaire, for reading, trying and comparing (QN-2).</summary>
public sealed class FindQuestionnaire(Database database, AccessCheck access, QuestionnaireShelf shelf)
{
    public Task<Result<QuestionnaireDetails>> Handle(string id, int number, CancellationToken ct = default) => database.Read<QuestionnaireDetails>(this, async db =>
    {
        if (!access.Allows(QuestionnairePermissions.Read)) return Refusal.Forbidden;
        if (shelf.Find(id) is not { } shipped) return Refusal.NotFound;
        var others = await db.QuestionnaireVersions.Where(q => q.Questionnaire == id && q.Number != number).Select(q => q.Number).ToListAsync(ct);
        if (number == shipped.Definition.Version) return OfShipped(shipped.Definition, others);
        var found = await db.QuestionnaireVersions.SingleOrDefaultAsync(q => q.Questionnaire == id && q.Number == number, ct);
        if (found is null) return Refusal.NotFound;
        var read = found.PublishedAt is null ? shelf.Read(id, number, found.Json) : new(await db.Questionnaire($"{id}/{number}", ct), []);
        return new QuestionnaireDetails(id, number, read.Value?.Title ?? shipped.Definition.Title, found.PublishedAt is null, found.Json, found.Hash, found.PublishedAt, read,
            [.. others.Append(shipped.Definition.Version).Order()], found.PublishedAt is null && access.Allows(QuestionnairePermissions.Write), found.Version);
    }, ct);

    private static QuestionnaireDetails OfShipped(QuestionnaireDefinition definition, List<int> others) =>
        new(definition.Id, definition.Version, definition.Title, false, definition.Json, definition.Hash, null, new(definition, []), [.. others.Order()], false, 0);
}
