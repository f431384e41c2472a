using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AiGovernance.Files;

/// <summary>
/// Removes at start what was never received whole: the portal stopped in the middle. A whole content stays even when no
/// record knows it: the database beside it may be an older one that somebody looks at.
/// </summary>
public sealed partial class FileSweep(IFileStore store, TimeProvider clock, ILogger<FileSweep> log) : BackgroundService
{
    /// <summary>Nobody sends one file for longer.</summary>
    private static readonly TimeSpan Age = TimeSpan.FromDays(1);

    public void Sweep() => store.DropUnfinished(clock.GetUtcNow().UtcDateTime - Age);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        () =>
        {
            try
            {
                Sweep();
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                NotSwept(fault);
            }
        },
        stoppingToken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Unfinished files could not be removed.")]
    private partial void NotSwept(Exception fault);
}
