using AiGovernance.Common;

namespace AiGovernance.Audit;

/// <summary>Every "no" of the trail.</summary>
public static class AuditRefusals
{
    public static readonly Refusal NoSuchNumber = new("audit.no-such-number", "The trail has entries 1 to {0}. Give the number of the first entry to export.", RefusalKind.Input, "from");
}
