using AiGovernance.Data;
using AiGovernance.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Approvals;

/// <summary>Registers decisions and what follows from them.</summary>
public static class ApprovalsRoom
{
    public static IServiceCollection AddApprovals(this IServiceCollection services) => services
        .AddActionsOf(typeof(ApprovalsRoom))
        .Follow<WatchApproval>(ApprovalSignals.Decided)
        .Follow<SuspendOverdue>(ApprovalDues.StoppingConditionOverdue)
        .Follow<ExpireApproval>(ApprovalDues.ApprovalEnded);
}
