using System.Text;
using AiGovernance.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AiGovernance.Committee.Calendar;

/// <summary>The download of the committee's meetings.</summary>
public static class CommitteeEndpoints
{
    public static void MapCommittee(this IEndpointRouteBuilder routes) => routes.MapGet(CommitteeAddress.Calendar, Meetings);

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
