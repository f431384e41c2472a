using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Approvals.Triggers;

/// <summary>How often one address may send values or try tokens (AP-10).</summary>
public sealed class MeasurementLimit : IRateLimiterPolicy<string>
{
    public const string Policy = "measurements";

    /// <summary>Two a second from one machine: plenty for what watches uses, and nobody guesses 256 bits or loads the database by trying.</summary>
    public const int PerMinute = 120;

    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected => Reject;

    public RateLimitPartition<string> GetPartition(HttpContext httpContext) => RateLimitPartition.GetFixedWindowLimiter(
        httpContext.Connection.RemoteIpAddress?.ToString() ?? "",
        _ => new FixedWindowRateLimiterOptions { PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1) });

    internal static void Add(IServiceCollection services) => services.AddRateLimiter(limiter => limiter.AddPolicy<string, MeasurementLimit>(Policy));

    private static async ValueTask Reject(OnRejectedContext rejected, CancellationToken ct)
    {
        var http = rejected.HttpContext;
        http.Response.Headers.RetryAfter = "60";
        await Results.Problem("Too many values from this address. Wait a minute.", statusCode: StatusCodes.Status429TooManyRequests, title: "The value was not recorded.",
            extensions: new Dictionary<string, object?> { ["code"] = "approvals.measurement-limit" }).ExecuteAsync(http);
    }
}
