using AiGovernance.Data;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Organisation;

/// <summary>Registers people, units and roles.</summary>
public static class OrganisationRoom
{
    public static IServiceCollection AddOrganisation(this IServiceCollection services) => services.AddActionsOf(typeof(OrganisationRoom));
}
