using AiGovernance.Data;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Vendors;

/// <summary>Registers vendors and their questionnaires.</summary>
public static class VendorsRoom
{
    public static IServiceCollection AddVendors(this IServiceCollection services) => services.AddActionsOf(typeof(VendorsRoom));
}
