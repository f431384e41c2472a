using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assessments;

/// <summary>A link or the wanted day ends soon and the answers are not signed off: the sender finds that in the inbox (VN-2).</summary>
public sealed class RemindOfAnswers(Database database, AccessCheck access, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(VendorPermissions.Remind)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var id = AssessmentId.From(delivery.Subject);
        (await db.Assessments.SingleAsync(a => a.Id == id, ct)).Remind(now);
        return Result.Success;
    }, ct);
}
