using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Documents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AiGovernance.Reports.Making;

/// <summary>Asks for a report in somebody's name.</summary>
public delegate Task<Result<IssuedContent>> ReportWork(IServiceProvider services, IProgress<DocumentProgress> progress, CancellationToken ct);

/// <summary>The reports that people have asked for on the page: they go on when the page is left, show how far they are, and can be cancelled (RP-4).</summary>
public sealed partial class ReportJobs(IServiceScopeFactory scopes, ILogger<ReportJobs> log)
{
    /// <summary>So many of one person wait or are shown at once.</summary>
    public const int MostOfOne = 12;

    private readonly Lock door = new();
    private readonly List<ReportJob> jobs = [];

    /// <summary>Raised on any thread; a page goes through <c>InvokeAsync</c>.</summary>
    public event Action? Changed;

    /// <param name="actor">In whose name; the action asks whether they may.</param>
    /// <returns>Null where too many wait already.</returns>
    public ReportJob? Start(Actor actor, string title, ReportWork work)
    {
        var job = new ReportJob(actor.Hand, title);
        lock (door)
        {
            if (jobs.Count(j => j.Owner == job.Owner && !j.IsOver) >= MostOfOne) return null;
            jobs.RemoveAll(j => j.Owner == job.Owner && j.IsOver && jobs.Count(other => other.Owner == job.Owner) >= MostOfOne);
            jobs.Add(job);
        }
        _ = Task.Run(() => Run(job, actor, work));
        return job;
    }

    public IReadOnlyList<ReportJob> Of(PersonId? owner)
    {
        lock (door) return [.. jobs.Where(j => j.Owner == owner)];
    }

    public static void Cancel(ReportJob job) => job.Cancel();

    /// <summary>Takes away what is over.</summary>
    public void Dismiss(ReportJob job)
    {
        lock (door)
            if (job.IsOver) jobs.Remove(job);
        Changed?.Invoke();
    }

    private async Task Run(ReportJob job, Actor actor, ReportWork work)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<AccessCheck>().Become(actor);
            job.End(await work(scope.ServiceProvider, new Told(this, job), job.Cancelled));
        }
        catch (OperationCanceledException)
        {
            job.End(ReportJobState.Cancelled);
        }
        catch (Exception fault)
        {
            NotMade(fault, job.Title);
            job.End(ReportJobState.Failed);
        }
        Changed?.Invoke();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Title} could not be made")]
    private partial void NotMade(Exception fault, string title);

    private sealed class Told(ReportJobs jobs, ReportJob job) : IProgress<DocumentProgress>
    {
        public void Report(DocumentProgress value)
        {
            if (job.Tell(value)) jobs.Changed?.Invoke();
        }
    }
}
