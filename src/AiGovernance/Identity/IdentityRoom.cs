using AiGovernance.Access;
using AiGovernance.Data;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Identity;

/// <summary>Registers sign-in and the actor of requests and circuits.</summary>
public static class IdentityRoom
{
    public static IServiceCollection AddIdentity(this IServiceCollection services, IConfiguration configuration, DemoSignIn demo)
    {
        services.AddSingleton(demo).AddScoped<AccessCheck>().AddScoped<ActorReader>().AddScoped<CircuitHandler, ActorCircuitHandler>();
        services.AddCascadingAuthenticationState();
        var authentication = services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(Cookie);
        OrganisationSignIn.Add(authentication, configuration);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services.AddActionsOf(typeof(IdentityRoom));
    }

    private static void Cookie(CookieAuthenticationOptions options)
    {
        options.LoginPath = "/sign-in";
        options.ReturnUrlParameter = "returnUrl";
        options.ExpireTimeSpan = TimeSpan.FromHours(10); // a working day: nobody is thrown out of a meeting
        options.Cookie.Name = "aigovernance";
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.HttpOnly = true;
    }
}
