using AiGovernance.Data;
using AiGovernance.Organisation.Powers;
using AiGovernance.Organisation.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Organisation;

/// <summary>Registers people, units, roles and policy settings.</summary>
public static class OrganisationRoom
{
    public static IServiceCollection AddOrganisation(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(OrganisationProfile.From(configuration))
            .AddSingleton(s => new PolicySettings(configuration, s.GetServices<PolicyFigure>()))
            .AddScoped<PowersReading>()
            .AddActionsOf(typeof(OrganisationRoom));
}
