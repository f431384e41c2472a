using AiGovernance.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AiGovernance.Approvals.Triggers;

/// <summary>The door for systems that watch a use: one value at a time, with a token of that use case (AP-10).</summary>
public static class MeasurementEndpoints
{
    public const string Path = "/api/use-cases/{reference}/measurements";

    private const string Scheme = "Bearer ";

    public static void MapMeasurements(this IEndpointRouteBuilder routes) =>
        routes.MapPost(Path, Receive).AllowAnonymous().RequireRateLimiting(MeasurementLimit.Policy);

    private static async Task<IResult> Receive(string reference, HttpContext http, ReceiveMeasurement receive, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        var result = await receive.Handle(reference, KeyOf(http.Request), await MeasurementBody.Read(http.Request.Body, ct), ct);
        if (!result.Succeeded) return No(result.Refusal, http.Response);
        return Results.Json(new { recorded = result.Value.IsNew, breached = result.Value.Breached.Select(Word) });
    }

    private static MeasurementKey KeyOf(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var given && given.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? MeasurementKey.Of(given[Scheme.Length..].Trim()) : MeasurementKey.Of(null);

    private static string Word(TriggerEffect effect) => effect switch
    {
        TriggerEffect.Suspend => "suspend",
        TriggerEffect.ReReview => "re-review",
        _ => "alert",
    };

    private static IResult No(Refusal no, HttpResponse response)
    {
        var status = no.Kind switch
        {
            RefusalKind.Input => StatusCodes.Status400BadRequest,
            RefusalKind.NotFound => StatusCodes.Status401Unauthorized,
            _ => StatusCodes.Status409Conflict,
        };
        if (status is StatusCodes.Status401Unauthorized) response.Headers.WWWAuthenticate = Scheme.Trim();
        return Results.Problem(no.Message, statusCode: status, title: "The value was not recorded.", extensions: new Dictionary<string, object?> { ["code"] = no.Code, ["field"] = no.Field });
    }
}
