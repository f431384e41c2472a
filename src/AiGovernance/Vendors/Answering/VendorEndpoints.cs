using AiGovernance.Vendors.Assessments;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AiGovernance.Vendors.Answering;

/// <summary>The door for vendors' contacts.</summary>
public static class VendorEndpoints
{
    public const string QuestionnairePath = "/vendor-questionnaire";

    /// <summary>Below the page, so that the cookie goes with it.</summary>
    public const string WorkbookPath = QuestionnairePath + "/questions.xlsx";

    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapVendors(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/v/{token}", Exchange).AllowAnonymous().RequireRateLimiting(LinkLimit.Policy);
        routes.MapGet(WorkbookPath, Fetch).AllowAnonymous().RequireRateLimiting(LinkLimit.Policy);
    }

    /// <summary>Exchanges any token for the cookie and goes on. Nothing is looked up here, so every token gets the same answer in the same time.</summary>
    private static IResult Exchange(string token, HttpContext http)
    {
        LinkCookie.Put(http, token.Length == LinkToken.Length ? token : "-");
        LinkCookie.KeepPrivate(http.Response);
        return Results.LocalRedirect(QuestionnairePath);
    }

    /// <summary>The questions as a workbook; who has no valid link comes to the page that says so.</summary>
    private static async Task<IResult> Fetch(HttpContext http, OpenQuestionnaire open, CancellationToken ct)
    {
        LinkCookie.KeepPrivate(http.Response);
        var opened = await open.Handle(LinkCookie.Read(http), ct);
        if (!opened.Succeeded || opened.Value.SignedAt is not null) return Results.LocalRedirect(QuestionnairePath);
        using var file = new MemoryStream();
        AnswerSheet.Write(opened.Value, file);
        return Results.File(file.ToArray(), WorkbookType, "questions.xlsx");
    }
}
