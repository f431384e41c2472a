using AiGovernance.Access;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AiGovernance.Audit.Sealing;

/// <summary>Looks each minute whether a checkpoint is due (AT-3). What fails, such as a folder that is away, is tried again the next minute.</summary>
public sealed partial class TrailSealer(IServiceScopeFactory scopes, TimeProvider clock, ILogger<TrailSealer> log) : BackgroundService
{
    private static readonly TimeSpan begin = TimeSpan.FromSeconds(3), pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The first pages come first.
        for (var wait = begin; ; wait = pause)
        {
            await Task.Delay(wait, clock, stoppingToken);
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<AccessCheck>().Become(Actor.System(ActSource.Job));
                await scope.ServiceProvider.GetRequiredService<SealTrail>().Handle(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                NotSealed(fault);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The trail could not be sealed; it is tried again in a minute")]
    private partial void NotSealed(Exception fault);
}
