using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Workflows;

namespace AiGovernance.Vendors.Answering;

/// <summary>A contact replies to an assessor's question about a signed answer; the answer itself stays as it was signed.</summary>
public sealed class ReplyToInquiry(Database database, AccessCheck access, TimeProvider clock)
{
    public async Task<Result> Handle(VendorKey key, Guid inquiry, string reply, CancellationToken ct = default)
    {
        using var _ = access.Lend();
        return await database.Write(this, async db =>
        {
            var now = clock.GetUtcNow().UtcDateTime;
            if (await db.OpenedBy(key, now, ct) is not var (link, assessment) || !access.Enters(link)) return VendorRefusals.LinkNotValid;
            var replied = assessment.Reply(inquiry, reply, link.ContactName, now);
            if (replied.Succeeded && !assessment.WaitsForReply) db.Signal(VendorSignals.RepliedBack, assessment.Id.Value, now);
            return replied;
        }, ct);
    }
}
