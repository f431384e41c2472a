namespace AiGovernance.UseCases.Deployment;

/// <summary>How the comparison of open model and service is asked and read (VN-7).</summary>
public static class DeploymentWords
{
    public static string Of(DeploymentAspect aspect) => aspect switch
    {
        DeploymentAspect.DataControl => "Control over the data",
        DeploymentAspect.ComplianceControl => "Control over the rules",
        DeploymentAspect.SecurityResponsibility => "Who looks after security",
        _ => "Ready to run it ourselves",
    };

    public static string Help(DeploymentAspect aspect) => aspect switch
    {
        DeploymentAspect.DataControl => "Where do prompts, documents and results go, who keeps them and for how long? Sensitive data speaks for our own machines.",
        DeploymentAspect.ComplianceControl => "Who can prove which data was used, where it stayed and who saw it? A vendor's \"we do not store\" is a claim until it is shown.",
        DeploymentAspect.SecurityResponsibility => "Who patches, watches and answers for an incident: our people, or the vendor by contract?",
        _ => "Do we have the people, the machines, a threat model and a way to patch and to scale? Without them a service is the safer choice.",
    };

    public static string Of(DeploymentChoice choice) => choice switch
    {
        DeploymentChoice.SelfHosted => "Speaks for an open model on our own machines",
        DeploymentChoice.Service => "Speaks for a vendor's service",
        _ => "No difference",
    };

    public static string Sum(DeploymentComparison comparison)
    {
        var (own, service) = (comparison.CountOf(DeploymentChoice.SelfHosted), comparison.CountOf(DeploymentChoice.Service));
        var lead = own == service ? "The two are even" : own > service ? "More speaks for our own machines" : "More speaks for a vendor's service";
        return $"{lead}: {own} to {service}, {comparison.CountOf(DeploymentChoice.Equal)} without difference. The reasons count, not the sum.";
    }
}
