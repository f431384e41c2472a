using AiGovernance.Data;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Organisation;

/// <summary>Registers people, units and roles.</summary>
public static class OrganisationRoom
{
    public static IServiceCollection AddOrganisation(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(OrganisationProfile.From(configuration)).AddActionsOf(typeof(OrganisationRoom));
}
