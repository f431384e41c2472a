using AiGovernance.Approvals.Exceptions;
using AiGovernance.Approvals.Notices;
using AiGovernance.Approvals.Products;
using AiGovernance.Approvals.Renewal;
using AiGovernance.Approvals.ShutOff;
using AiGovernance.Approvals.Triggers;
using AiGovernance.Data;
using AiGovernance.Files;
using AiGovernance.Organisation.Leaving;
using AiGovernance.Organisation.Settings;
using AiGovernance.Reviews.Process;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Handover;
using AiGovernance.Vendors;
using AiGovernance.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Approvals;

/// <summary>Registers decisions and what follows from them.</summary>
public static class ApprovalsRoom
{
    public static IServiceCollection AddApprovals(this IServiceCollection services)
    {
        MeasurementLimit.Add(services);
        return services.AddRoom();
    }

    private static IServiceCollection AddRoom(this IServiceCollection services) => services
        .AddFigures(ApprovalFigures.All)
        .AddSingleton<IFileOwner, ConditionFiles>()
        .AddSingleton<ILeaverWork, ConditionsOfLeaver>()
        .AddSingleton<IOwnersWork, ConditionsOfLeaver>()
        .AddActionsOf(typeof(ApprovalsRoom))
        .Ends(ReviewCourse.First, ApprovalSignals.Decided)
        .Begins(ReviewCourse.First, ApprovalSignals.HeardAgain, ReviewCourse.Decision)
        .AddReReviewCourse()
        .Follow<WatchApproval>(ApprovalSignals.Decided)
        .Follow<SuspendOverdue>(ApprovalDues.StoppingConditionOverdue)
        .Follow<SuspendOverdue>(ApprovalDues.OverdueUnanswered)
        .Follow<TellDecided>(ApprovalSignals.Decided)
        .Follow<RemindOfCondition>(ApprovalDues.ConditionNear)
        .Follow<TellOverdue>(ApprovalDues.ConditionOverdue)
        .Follow<EscalateStop>(ApprovalDues.StopUnconfirmed)
        .Follow<OpenReReview>(ApprovalDues.ReReviewOpens)
        .Follow<EndContinuation>(UseCaseSignals.Withdrawn)
        .Follow<LapseException>(ApprovalDues.ExceptionEnds)
        .Follow<LapseProductException>(ApprovalDues.ProductExceptionEnds)
        .Follow<ReachCases>(VendorSignals.ResultFell)
        .Follow<FollowResult>(VendorSignals.ResultDecided)
        .Follow<TellLapsed>(VendorSignals.DocumentLapsed)
        .Follow<ExpireApproval>(ApprovalDues.ApprovalEnded);
}
