using AiGovernance.Common;

namespace AiGovernance.UseCases.Deployment;

/// <summary>Every "no" of the comparison between an open model and a service (VN-7).</summary>
public static class DeploymentRefusals
{
    public static readonly Refusal AspectTwice = new("deployment.aspect-twice", "Each aspect is judged once.", RefusalKind.Input);
    public static readonly Refusal ReasonMissing = new("deployment.reason-missing", "Say in a sentence why (VN-7).", RefusalKind.Input);
    public static readonly Refusal ReasonTooLong = new("deployment.reason-too-long", $"A reason may have {DeploymentComparison.ReasonMaxLength} characters.", RefusalKind.Input);
}
