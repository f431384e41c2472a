using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Questionnaires.Versions;

/// <summary>From now on new answers begin with this version, and it never changes again (QN-2).</summary>
public sealed class PublishQuestionnaire(Database database, AccessCheck access, QuestionnaireShelf shelf, TimeProvider clock)
{
    /// <param name="version">Of the record, as last read.</param>
    public Task<Result> Handle(string id, int number, int version, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(QuestionnairePermissions.Write) || access.Actor.Person is not { } me) return Refusal.Forbidden;
        var draft = await db.QuestionnaireVersions.SingleOrDefaultAsync(q => q.Questionnaire == id && q.Number == number, ct);
        if (draft is null) return Refusal.NotFound;
        if (draft.PublishedAt is not null) return QuestionnaireRefusals.Published;
        if (draft.Version != version) return Refusal.Stale;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        var read = shelf.Read(id, number, draft.Json);
        if (!read.IsRight) return read.ToResult().Refusal!;
        db.Because(reason);
        return draft.Publish(read.Value, me, clock.GetUtcNow().UtcDateTime);
    }, ct);
}
