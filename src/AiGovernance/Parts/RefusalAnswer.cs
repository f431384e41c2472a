using AiGovernance.Common;
using Microsoft.AspNetCore.Http;

namespace AiGovernance.Parts;

/// <summary>How a download says no: what is not found is a page of the portal, anything else a sentence.</summary>
public static class RefusalAnswer
{
    public static IResult Of(Refusal no) => no.Kind switch
    {
        RefusalKind.NotFound => Results.NotFound(),
        RefusalKind.Forbidden => Results.Text(no.Message, statusCode: StatusCodes.Status403Forbidden),
        _ => Results.Text(no.Message, statusCode: StatusCodes.Status409Conflict),
    };
}
