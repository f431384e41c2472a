using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Vendors.Answering;

/// <summary>How often one address may try links (VN-2).</summary>
public static class LinkLimit
{
    public const string Policy = "vendor-link";

    /// <summary>Plenty for a person who reloads; at this speed nobody guesses 256 bits, and nobody loads the database by trying.</summary>
    public const int PerMinute = 30;

    internal static void Add(IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.AddPolicy(Policy, http => RateLimitPartition.GetFixedWindowLimiter(
            http.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1) }));
        limiter.OnRejected = Reject;
    });

    private static async ValueTask Reject(OnRejectedContext rejected, CancellationToken ct)
    {
        var response = rejected.HttpContext.Response;
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = "60";
        LinkCookie.KeepPrivate(response);
        await response.WriteAsync("Too many tries from this address. Wait a minute, then open your link again.", ct);
    }
}
