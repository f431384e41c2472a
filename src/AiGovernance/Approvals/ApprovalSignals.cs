using AiGovernance.Workflows;

namespace AiGovernance.Approvals;

/// <summary>What decisions announce.</summary>
public static class ApprovalSignals
{
    /// <summary>Subject: the use case. Raised by the office's and by the committee's decisions.</summary>
    public static readonly Signal Decided = new("approvals.decided");

    /// <summary>Subject: the exception, of a case or of a product (AP-8).</summary>
    public static readonly Signal ExceptionAsked = new("approvals.exception-asked");

    /// <summary>Subject: the use case. The committee is to decide on it once more (AP-7).</summary>
    public static readonly Signal HeardAgain = new("approvals.heard-again");
}

/// <summary>Times at which a decision has consequences by rule (RV-5).</summary>
public static class ApprovalDues
{
    /// <summary>Subject: the condition. Long overdue, it suspends the approval (AP-2).</summary>
    public static readonly Due StoppingConditionOverdue = new("approvals.stopping-condition-overdue");

    /// <summary>Subject: the condition, one that does not stop. Who decided has not answered in time (AP-2).</summary>
    public static readonly Due OverdueUnanswered = new("approvals.overdue-unanswered");

    /// <summary>Subject: the condition. Its owner is reminded of its date (AP-2).</summary>
    public static readonly Due ConditionNear = new("approvals.condition-near");

    /// <summary>Subject: the condition. Who decided is told that it is overdue (AP-2).</summary>
    public static readonly Due ConditionOverdue = new("approvals.condition-overdue");

    /// <summary>Subject: the suspension. Nobody has confirmed that it stopped (AP-5).</summary>
    public static readonly Due StopUnconfirmed = new("approvals.stop-unconfirmed");

    /// <summary>Subject: the exception. Its last day is over (AP-8).</summary>
    public static readonly Due ExceptionEnds = new("approvals.exception-ends");

    /// <summary>Subject: the exception of a product. Its last day is over (AP-8).</summary>
    public static readonly Due ProductExceptionEnds = new("approvals.product-exception-ends");

    /// <summary>Subject: the decision. It is time to look at the case again (AP-3).</summary>
    public static readonly Due ReReviewOpens = new("approvals.re-review-opens");

    /// <summary>Subject: the decision. Its last day is over (AP-3).</summary>
    public static readonly Due ApprovalEnded = new("approvals.approval-ended");
}
