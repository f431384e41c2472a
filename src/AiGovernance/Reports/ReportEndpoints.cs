using AiGovernance.Common;
using AiGovernance.Documents;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AiGovernance.Reports;

/// <summary>Downloads of reports. Issuing writes to the register, so it is a POST.</summary>
public static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/reports/use-case/{reference}", async (string reference, IssueUseCaseReport issue, CancellationToken ct) => Answer(await issue.Handle(reference, ct)));
        routes.MapGet("/reports/documents/{number}", async (string number, OpenDocument open, CancellationToken ct) => Answer(await open.Handle(number, ct)));
    }

    private static IResult Answer(Result<IssuedContent> issued) => issued.Refusal switch
    {
        null => Results.File(issued.Value!.Content, issued.Value.MediaType, issued.Value.FileName),
        { Kind: RefusalKind.NotFound } => Results.NotFound(),
        { Kind: RefusalKind.Forbidden } no => Results.Text(no.Message, statusCode: StatusCodes.Status403Forbidden),
        var no => Results.Text(no.Message, statusCode: StatusCodes.Status409Conflict),
    };
}
