using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Questionnaires.Versions;

/// <summary>Keeps the text of a version that is being written, right or not; what is wrong with it hinders publishing only.</summary>
public sealed class SaveQuestionnaireDraft(Database database, AccessCheck access)
{
    /// <param name="version">Of the record, as last read.</param>
    /// <returns>The record's version after the save.</returns>
    public Task<Result<int>> Handle(string id, int number, int version, string json, CancellationToken ct = default) => database.Write<int>(this, async db =>
    {
        if (!access.Allows(QuestionnairePermissions.Write)) return Refusal.Forbidden;
        var draft = await db.QuestionnaireVersions.SingleOrDefaultAsync(q => q.Questionnaire == id && q.Number == number, ct);
        if (draft is null) return Refusal.NotFound;
        if (draft.Version != version) return Refusal.Stale;
        var unchanged = draft.Json == json;
        var saved = draft.Save(json);
        return saved.Succeeded ? unchanged ? version : version + 1 : saved.Refusal!;
    }, ct);
}
