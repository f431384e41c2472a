using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Colleagues;

/// <summary>The colleague does not know either; the draft stays as it is, and who asked hears of it (QN-7).</summary>
public sealed class SayNotKnown(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the question, as last read.</param>
    public Task<Result> Handle(ColleagueQuestionId id, int version, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var asked = await db.ColleagueQuestions.AskedOf(access.Actor).SingleOrDefaultAsync(q => q.Id == id, ct);
        if (asked is null) return Refusal.NotFound;
        if (asked.Version != version) return Refusal.Stale;
        return asked.End(Asked.NotKnown, clock.GetUtcNow().UtcDateTime);
    }, ct);
}
