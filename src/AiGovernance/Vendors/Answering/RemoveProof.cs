using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Vendors.Assessments;

namespace AiGovernance.Vendors.Answering;

/// <summary>A contact takes a file back that was attached to an answer, while the answers are not signed off (VN-2).</summary>
public sealed class RemoveProof(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="proof">Of the same assessment; another one's is not found.</param>
    public async Task<Result> Handle(VendorKey key, Guid proof, CancellationToken ct = default)
    {
        using var _ = access.Lend();
        return await database.Write(this, async db =>
        {
            var now = clock.GetUtcNow().UtcDateTime;
            if (await db.OpenedBy(key, now, ct) is not var (link, assessment) || !access.Enters(link)) return VendorRefusals.LinkNotValid;
            return assessment.Detach(proof, now);
        }, ct);
    }
}
