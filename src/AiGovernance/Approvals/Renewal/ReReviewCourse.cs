using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Approvals.Renewal;

/// <summary>The way of a decided use that is put to the question again; the subject is the use case (AP-3, RV-7).</summary>
public static class ReReviewCourse
{
    public static readonly Process First = new("approvals.re-review");

    /// <summary>Its second half is a review like any other, which has its own course.</summary>
    public static IServiceCollection AddReReviewCourse(this IServiceCollection services) => services
        .Begins(First, First.Started, "the owner's answers")
        .Moves(First, UseCaseSignals.Submitted, "a new decision")
        .Ends(First, ApprovalSignals.Decided)
        .Cancels(First, UseCaseSignals.Withdrawn);
}
