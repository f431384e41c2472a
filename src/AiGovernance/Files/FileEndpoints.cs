using AiGovernance.Parts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace AiGovernance.Files;

/// <summary>Downloads. A browser saves a file and never shows it as a page of the portal.</summary>
public static class FileEndpoints
{
    public static void MapFiles(this IEndpointRouteBuilder routes) => routes.MapGet("/files/{id:guid}", Fetch);

    private static async Task<IResult> Fetch(Guid id, HttpContext http, OpenFile open, CancellationToken ct)
    {
        var opened = await open.Handle(new(id), ct);
        if (!opened.Succeeded) return RefusalAnswer.Of(opened.Refusal);
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers.ContentDisposition = Attachment(opened.Value.Name);
        http.Response.ContentLength = opened.Value.Length;
        return Results.Stream(target => opened.Value.Send(target, ct), opened.Value.MediaType);
    }

    private static string Attachment(string name)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name);
        return disposition.ToString();
    }
}
