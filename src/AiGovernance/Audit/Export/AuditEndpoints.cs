using System.Text;
using AiGovernance.Audit.Sealing;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AiGovernance.Audit.Export;

/// <summary>Downloads of the trail: its entries and the public key of its checkpoints.</summary>
public static class AuditEndpoints
{
    public static void MapAudit(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/audit/export.jsonl", Export);
        routes.MapGet("/audit/public-key.pem", async (ReadTrailKey read, CancellationToken ct) =>
            await read.Handle(ct) is { Refusal: null, Value: var pem } ? Results.File(Encoding.ASCII.GetBytes(pem!), "application/x-pem-file", "trail-public-key.pem") : Results.NotFound());
    }

    private static async Task<IResult> Export(long? from, HttpContext http, ExportTrail export, CancellationToken ct)
    {
        // Only sent with the first byte, and a refusal comes before that.
        (http.Response.ContentType, http.Response.Headers.ContentDisposition) = ("application/jsonl; charset=utf-8", "attachment; filename=\"trail.jsonl\"");
        var written = await export.Handle(from ?? 1, http.Response.Body, ct);
        if (written.Succeeded) return Results.Empty;
        http.Response.Headers.Clear();
        return RefusalAnswer.Of(written.Refusal);
    }
}
