using AiGovernance.Common;
using AiGovernance.Documents;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AiGovernance.Reports;

/// <summary>Downloads of reports. Issuing writes to the register, so it is a POST.</summary>
public static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/reports/use-case/{reference}", IssueOfCase);
        routes.MapPost("/reports/letter/{reference}", IssueLetter);
        routes.MapGet("/reports/documents/{number}/json", async (string number, OpenDocumentData open, CancellationToken ct) => Answer(await open.Handle(number, ct)));
        routes.MapGet("/reports/documents/{number}", async (string number, OpenDocument open, CancellationToken ct) => Answer(await open.Handle(number, ct)));
    }

    /// <summary>A form of another site must not issue in somebody's name.</summary>
    private static async Task<IResult> IssueOfCase(string reference, HttpContext http, IAntiforgery antiforgery, IssueUseCaseReport issue, CancellationToken ct) =>
        await antiforgery.IsRequestValidAsync(http) ? Answer(await issue.Handle(reference, ct: ct)) : TooOld();

    private static async Task<IResult> IssueLetter(string reference, HttpContext http, IAntiforgery antiforgery, IssueDecisionLetter issue, CancellationToken ct) =>
        await antiforgery.IsRequestValidAsync(http) ? Answer(await issue.Handle(reference, ct: ct)) : TooOld();

    private static IResult TooOld() => Results.Text("The form is too old. Open the page again.", statusCode: StatusCodes.Status400BadRequest);

    private static IResult Answer(Result<IssuedContent> issued) =>
        issued.Succeeded ? Results.File(issued.Value.Content, issued.Value.MediaType, issued.Value.FileName) : RefusalAnswer.Of(issued.Refusal);
}
