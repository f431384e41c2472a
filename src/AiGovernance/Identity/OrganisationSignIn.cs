using AiGovernance.Access;
using AiGovernance.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Identity.Web;

namespace AiGovernance.Identity;

/// <summary>
/// Sign-in with the organisation's accounts: Microsoft Entra ID when <c>AzureAd:ClientId</c> is set, any other OpenID Connect
/// provider when <c>Oidc:Authority</c> is set. The mail address of the account names the person.
/// </summary>
public static class OrganisationSignIn
{
    public static bool IsSet(IConfiguration configuration) => UsesEntra(configuration) || configuration["Oidc:Authority"] is not null;

    public static void Add(AuthenticationBuilder authentication, IConfiguration configuration)
    {
        if (UsesEntra(configuration)) authentication.AddMicrosoftIdentityWebApp(configuration.GetSection("AzureAd"));
        else if (configuration["Oidc:Authority"] is not null) authentication.AddOpenIdConnect(options => configuration.GetSection("Oidc").Bind(options));
        else return;
        authentication.Services.Configure<OpenIdConnectOptions>(OpenIdConnectDefaults.AuthenticationScheme, Complete);
    }

    private static bool UsesEntra(IConfiguration configuration) => configuration["AzureAd:ClientId"] is not null;

    private static void Complete(OpenIdConnectOptions options)
    {
        options.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        options.MapInboundClaims = false;
        options.Scope.Add("email");
        var before = options.Events.OnTokenValidated;
        options.Events.OnTokenValidated = async context =>
        {
            await before(context);
            if (!await NamePerson(context)) context.Fail("No person of the portal has this account's mail address.");
        };
    }

    private static async Task<bool> NamePerson(TokenValidatedContext context)
    {
        var email = context.Principal?.FindFirst("email")?.Value ?? context.Principal?.FindFirst("preferred_username")?.Value;
        if (email is null) return false;
        var services = context.HttpContext.RequestServices;
        await using var db = services.GetRequiredService<Database>().Open();
        var person = await db.People.Where(p => p.Email == email && p.LeftAt == null).Select(p => (PersonId?)p.Id).SingleOrDefaultAsync(context.HttpContext.RequestAborted);
        if (person is null) return false;
        context.Principal = PersonClaim.For(person.Value);
        await services.GetRequiredService<ActorReader>().Become(person, ActSource.Page);
        return (await services.GetRequiredService<RecordSignIn>().Handle(person.Value, "oidc")).Succeeded;
    }
}
