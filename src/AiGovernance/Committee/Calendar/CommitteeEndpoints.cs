using System.Text;
using AiGovernance.Committee.Papers;
using AiGovernance.Common;
using AiGovernance.Documents;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AiGovernance.Committee.Calendar;

/// <summary>The downloads of the committee: its meetings as a calendar, the packet of a meeting, its minutes.</summary>
public static class CommitteeEndpoints
{
    public static void MapCommittee(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(CommitteeAddress.Calendar, Meetings);
        routes.MapGet("/committee/meetings/{id:guid}/packet/{part:int}", async (Guid id, int part, OpenPacket open, CancellationToken ct) => Answer(await open.Handle(new(id), part, ct)));
        routes.MapPost("/committee/meetings/{id:guid}/minutes.pdf", MinutesFile);
    }

    /// <summary>The first time it writes to the register: a form of another site must not issue in somebody's name.</summary>
    private static async Task<IResult> MinutesFile(Guid id, HttpContext http, IAntiforgery antiforgery, IssueMinutes issue, CancellationToken ct) =>
        await antiforgery.IsRequestValidAsync(http) ? Answer(await issue.Handle(new(id), ct)) : Results.Text("The form is too old. Open the page again.", statusCode: StatusCodes.Status400BadRequest);

    private static IResult Answer(Result<IssuedContent> issued) =>
        issued.Succeeded ? Results.File(issued.Value.Content, issued.Value.MediaType, issued.Value.FileName) : RefusalAnswer.Of(issued.Refusal);

    private static async Task<IResult> Meetings(HttpContext http, ReadCalendar read, CancellationToken ct)
    {
        var file = await read.Handle(new Uri($"{http.Request.Scheme}://{http.Request.Host}"), ct);
        return file.Refusal switch
        {
            null => Results.File(Encoding.UTF8.GetBytes(file.Value!), CalendarFile.MediaType, "committee-meetings.ics"),
            { Kind: RefusalKind.Forbidden } no => Results.Text(no.Message, statusCode: StatusCodes.Status403Forbidden),
            var no => Results.Text(no.Message, statusCode: StatusCodes.Status404NotFound),
        };
    }
}
