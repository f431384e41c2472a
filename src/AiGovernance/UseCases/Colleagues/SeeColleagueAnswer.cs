using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Colleagues;

/// <summary>Who writes the draft takes note of what a colleague said; it leaves the inbox (QN-7).</summary>
public sealed class SeeColleagueAnswer(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(ColleagueQuestionId id, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var asked = await db.ColleagueQuestions.SingleOrDefaultAsync(q => q.Id == id, ct);
        var useCase = asked is null ? null : await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == asked.UseCaseId, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(UseCasePermissions.Edit, useCase)) return Refusal.Forbidden with { About = asked!.Ref };
        return asked!.See(clock.GetUtcNow().UtcDateTime);
    }, ct);
}
