using AiGovernance.Workflows;

namespace AiGovernance.UseCases;

/// <summary>What the register announces to the rooms above.</summary>
public static class UseCaseSignals
{
    public static readonly Signal Submitted = new("use-cases.submitted");
    public static readonly Signal Withdrawn = new("use-cases.withdrawn");
}

/// <summary>Times at which the register has something to do (RV-5).</summary>
public static class UseCaseDues
{
    /// <summary>Subject: the transitional permission. Its last day is over (UC-5).</summary>
    public static readonly Due TransitionEnded = new("use-cases.transition-ended");
}
