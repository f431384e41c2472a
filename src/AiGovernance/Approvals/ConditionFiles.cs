using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Files;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>Proof of a condition in the form of files: read by who sees the condition, added by its owner while it is open (AP-1).</summary>
public sealed class ConditionFiles : IFileOwner
{
    public string Kind => "condition";

    public static RecordRef Of(ConditionId id) => new("condition", id.Value);

    public async Task<Result<FileRights>> RightsOf(AppDbContext db, Actor actor, Guid record, CancellationToken ct)
    {
        var condition = await db.Conditions.VisibleTo(db, actor).AsNoTracking().SingleOrDefaultAsync(c => c.Id == new ConditionId(record), ct);
        if (condition is null) return Refusal.NotFound;
        var mayAdd = condition.State is ConditionState.Open && ApprovalPermissions.GiveProof.Rule(actor, condition) && await ApprovalInForce.Bars(db, condition, ct) is null;
        return new FileRights(mayAdd, condition.UseCaseId.Value);
    }
}
