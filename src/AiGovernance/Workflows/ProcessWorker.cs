using AiGovernance.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AiGovernance.Workflows;

/// <summary>Works each second, and at once after a write here.</summary>
public sealed class ProcessWorker(IServiceScopeFactory scopes, WriteCount writes, ILogger<ProcessWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private bool hasWorked;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var seen = writes.Count;
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                hasWorked |= await scope.ServiceProvider.GetRequiredService<WorkRound>().Run(stoppingToken) > 0;
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogError(fault, "A round of the process engine failed; it goes on");
            }
            await writes.WaitForMoreThan(seen, Pause, stoppingToken);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (!hasWorked) return;
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LeaseHolder>().Release(cancellationToken);
    }
}
