using AiGovernance.Common;
using AiGovernance.UseCases.Import.Profiles;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AiGovernance.UseCases.Import;

/// <summary>Downloads of results and profiles of imports.</summary>
public static class ImportEndpoints
{
    public static void MapImports(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/imports/{id:guid}/result.csv", Result);
        routes.MapGet("/imports/profiles/{name}.json", Profile);
    }

    private static async Task<IResult> Result(Guid id, HttpContext http, ReadImportResult read, CancellationToken ct)
    {
        // Only sent with the first byte, and a refusal comes before that.
        (http.Response.ContentType, http.Response.Headers.ContentDisposition) = ("text/csv; charset=utf-8", $"attachment; filename=\"import-{id:N}.csv\"");
        var written = await read.Handle(new(id), http.Response.Body, ct);
        if (written.Succeeded) return Results.Empty;
        http.Response.Headers.Clear();
        return No(written.Refusal!);
    }

    private static async Task<IResult> Profile(string name, FindProfile find, CancellationToken ct)
    {
        var found = await find.Handle(name, ct);
        return found.Succeeded ? Results.Text(found.Value.Profile.ToJson(), "application/json") : No(found.Refusal);
    }

    private static IResult No(Refusal no) => Results.Text(no.Message, statusCode: no.Kind switch
    {
        RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
        _ => StatusCodes.Status404NotFound,
    });
}
