using AiGovernance.UseCases.Deployment;

namespace AiGovernance.Tests.UseCases.Deployment;

internal static class ADeployment
{
    /// <summary>Every aspect judged: two for our own machines, one for the service, one even.</summary>
    public static IReadOnlyList<DeploymentVerdict> Complete { get; } =
    [
        new(DeploymentAspect.DataControl, DeploymentChoice.SelfHosted, "Invoices stay in our data centre."),
        new(DeploymentAspect.ComplianceControl, DeploymentChoice.SelfHosted, "We decide what is kept and for how long."),
        new(DeploymentAspect.SecurityResponsibility, DeploymentChoice.Service, "The vendor patches within a day."),
        new(DeploymentAspect.Readiness, DeploymentChoice.Equal, "Two of us have run a model before."),
    ];
}
