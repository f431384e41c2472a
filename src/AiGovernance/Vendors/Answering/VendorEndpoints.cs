using AiGovernance.Vendors.Assessments;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AiGovernance.Vendors.Answering;

/// <summary>The door for vendors' contacts.</summary>
public static class VendorEndpoints
{
    public const string QuestionnairePath = "/vendor-questionnaire";

    public static void MapVendors(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/v/{token}", Exchange).AllowAnonymous().RequireRateLimiting(LinkLimit.Policy);

    /// <summary>Exchanges any token for the cookie and goes on. Nothing is looked up here, so every token gets the same answer in the same time.</summary>
    private static IResult Exchange(string token, HttpContext http)
    {
        LinkCookie.Put(http, token.Length == LinkToken.Length ? token : "-");
        LinkCookie.KeepPrivate(http.Response);
        return Results.LocalRedirect(QuestionnairePath);
    }
}
