using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.ShutOff;

/// <summary>Records that the shut-off was tried (AP-5).</summary>
public sealed class RecordDrill(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(UseCaseId id, DateOnly on, int minutes, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(ApprovalPermissions.PlanShutOff, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Standing is Standing.Retired) return UseCaseRefusals.RetiredForGood;
        var drill = ShutOffDrill.Of(id, on, minutes, access.Actor.Person!.Value, clock.GetUtcNow().UtcDateTime);
        if (!drill.Succeeded) return drill.Refusal!;
        db.ShutOffDrills.Add(drill.Value);
        return Result.Success;
    }, ct);
}
