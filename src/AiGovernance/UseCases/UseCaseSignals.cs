using AiGovernance.Workflows;

namespace AiGovernance.UseCases;

/// <summary>What the register announces to the rooms above.</summary>
public static class UseCaseSignals
{
    public static readonly Signal Submitted = new("use-cases.submitted");
    public static readonly Signal Withdrawn = new("use-cases.withdrawn");
}
