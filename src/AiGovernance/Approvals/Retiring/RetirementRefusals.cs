using AiGovernance.Common;

namespace AiGovernance.Approvals.Retiring;

/// <summary>Every "no" of the checklist (AP-6).</summary>
public static class RetirementRefusals
{
    public static readonly Refusal AccessRemains = new("approvals.access-remains", "Remove every access first.", RefusalKind.Input, "access");
    public static readonly Refusal DataOpen = new("approvals.data-open", "Say whether the data is deleted or kept.", RefusalKind.Input, "data");
    public static readonly Refusal RuleMissing = new("approvals.kept-under-missing", "Name the rule under which the data is kept.", RefusalKind.Input, "rule");
    public static readonly Refusal RuleTooLong = new("approvals.kept-under-too-long", $"The rule may have {Retirement.RuleMaxLength} characters.", RefusalKind.Input, "rule");
    public static readonly Refusal VendorOpen = new("approvals.vendor-open", "Say whether the vendor was told, or that there is none.", RefusalKind.Input, "vendor");
    public static readonly Refusal UsersNotTold = new("approvals.users-not-told", "Tell those who use it first.", RefusalKind.Input, "users");
}
