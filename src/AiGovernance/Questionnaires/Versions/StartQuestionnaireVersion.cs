using System.Text.Json.Nodes;
using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Questionnaires.Versions;

/// <summary>Begins the next version of a questionnaire with the text of the current one (QN-2).</summary>
public sealed class StartQuestionnaireVersion(Database database, AccessCheck access, QuestionnaireShelf shelf, TimeProvider clock)
{
    /// <returns>The number of the new version.</returns>
    public Task<Result<int>> Handle(string id, CancellationToken ct = default) => database.Write<int>(this, async db =>
    {
        if (!access.Allows(QuestionnairePermissions.Write) || access.Actor.Person is not { } me) return Refusal.Forbidden;
        if (shelf.Find(id) is not { } shipped) return Refusal.NotFound;
        if (await db.QuestionnaireVersions.AnyAsync(q => q.Questionnaire == id && q.PublishedAt == null, ct)) return QuestionnaireRefusals.DraftExists;

        var current = await db.CurrentQuestionnaire(shipped.Definition, ct);
        var next = new QuestionnaireVersion(id, current.Version + 1, Text(current), me, clock.GetUtcNow().UtcDateTime);
        db.QuestionnaireVersions.Add(next);
        return next.Number;
    }, ct);

    /// <summary>The same questions under the next number.</summary>
    private static string Text(QuestionnaireDefinition current)
    {
        var root = JsonNode.Parse(current.Json)!.AsObject();
        root["version"] = current.Version + 1;
        return JsonOrder.Text(root);
    }
}
