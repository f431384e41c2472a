using AiGovernance.Access;
using AiGovernance.Organisation.Delegates;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace AiGovernance.Identity;

/// <summary>The doors in and out.</summary>
public static class IdentityEndpoints
{
    public static void MapIdentity(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/sign-in/demo", SignInAsDemoPerson).AllowAnonymous();
        routes.MapGet("/sign-in/organisation", () => Results.Challenge(new AuthenticationProperties { RedirectUri = "/" }, [OpenIdConnectDefaults.AuthenticationScheme])).AllowAnonymous();
        routes.MapPost("/sign-out", (Delegate)SignOut).AllowAnonymous();
        routes.MapPost("/stand-in", StandIn);
        routes.MapPost("/stand-in/end", (Delegate)EndStandIn);
    }

    private static async Task<IResult> SignInAsDemoPerson([FromForm] Guid person, [FromForm] string? returnUrl, HttpContext http, DemoSignIn demo, ActorReader reader, RecordSignIn record)
    {
        if (!demo.IsOn) return Results.NotFound();
        await reader.Become(new PersonId(person), ActSource.Page, null, http.RequestAborted);
        var kept = await record.Handle(new PersonId(person), "demo", http.RequestAborted);
        if (!kept.Succeeded) return Results.Redirect("/sign-in");
        await http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, PersonClaim.For(new PersonId(person)));
        return Results.LocalRedirect(IsLocal(returnUrl) ? returnUrl! : "/");
    }

    /// <summary>From here on the person acts for somebody else, until they stop or the delegation ends (PP-6).</summary>
    private static async Task<IResult> StandIn([FromForm] Guid principal, HttpContext http, BeginStandIn begin)
    {
        var begun = await begin.Handle(new PersonId(principal), http.RequestAborted);
        if (!begun.Succeeded || PersonClaim.Of(http.User) is not { } me) return Results.LocalRedirect("/delegates");
        await http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, PersonClaim.For(me, new PersonId(principal)));
        return Results.LocalRedirect("/inbox");
    }

    private static async Task<IResult> EndStandIn(HttpContext http)
    {
        if (PersonClaim.Of(http.User) is { } me) await http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, PersonClaim.For(me));
        return Results.LocalRedirect("/");
    }

    private static async Task<IResult> SignOut(HttpContext http)
    {
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return Results.LocalRedirect("/sign-in");
    }

    // "//host" and "/\host" leave the portal although they begin like a path of it.
    private static bool IsLocal(string? url) => url is ['/', ..] && (url.Length == 1 || url[1] is not ('/' or '\\'));
}
