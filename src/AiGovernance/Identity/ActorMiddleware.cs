using AiGovernance.Access;
using Microsoft.AspNetCore.Http;

namespace AiGovernance.Identity;

/// <summary>Fills the actor of a request.</summary>
public sealed class ActorMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, ActorReader reader)
    {
        if (PersonClaim.Of(context.User) is { } person)
            await reader.Become(person, context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) ? ActSource.Api : ActSource.Page, PersonClaim.PrincipalOf(context.User), context.RequestAborted);
        await next(context);
    }
}
