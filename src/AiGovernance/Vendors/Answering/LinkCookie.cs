using AiGovernance.Vendors.Assessments;
using Microsoft.AspNetCore.Http;

namespace AiGovernance.Vendors.Answering;

/// <summary>Where the token is kept between the link and the page: out of the address, so that it reaches no log and no referrer (VN-2).</summary>
internal static class LinkCookie
{
    private const string Name = "aigovernance.questionnaire";

    public static void Put(HttpContext http, string token) => http.Response.Cookies.Append(Name, token, new CookieOptions
    {
        HttpOnly = true,
        Secure = http.Request.IsHttps,
        SameSite = SameSiteMode.Lax, // the link comes from a mail, from another site
        Path = VendorEndpoints.QuestionnairePath,
        IsEssential = true,
    });

    public static VendorKey Read(HttpContext http) => VendorKey.Of(http.Request.Cookies[Name]);

    /// <summary>Nothing of these answers is kept by a browser's cache or told to another site.</summary>
    public static void KeepPrivate(HttpResponse response)
    {
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-store";
    }
}
