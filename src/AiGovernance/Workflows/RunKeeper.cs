using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Workflows;

/// <summary>Finds the steps that a signal asks for on the version of its record's run, and moves the run when they are done (RV-7).</summary>
public sealed class RunKeeper(Database database, Courses courses, IEnumerable<Subscription> subscriptions)
{
    /// <returns>The steps in the order of the floors; none within a process that was called off before.</returns>
    public async Task<Result<IReadOnlyList<Type>>> StepsFor(OutboxSignal signal, CancellationToken ct)
    {
        Subscription[] all = [.. subscriptions.Where(s => s.Kind == signal.Kind)];
        var runs = courses.MovedBy(signal.Kind).Any() || all.Any(s => s.Within is not null) ? await RunsOf(signal, ct) : [];
        if (runs.Values.FirstOrDefault(r => r.IsOpen && !courses.Knows(r.Process, r.Version)) is { } gone) return WorkflowRefusals.VersionGone.With(gone.Process, gone.Version);
        return Result.Of<IReadOnlyList<Type>>([.. all.Where(s => s.Within is null || IsOn(s.Within, runs.GetValueOrDefault(s.Within.Name), signal)).Select(s => s.Subscriber)]);
    }

    /// <summary>In the transaction that closes the signal.</summary>
    public async Task Move(AppDbContext db, OutboxSignal signal, CancellationToken ct)
    {
        foreach (var process in courses.MovedBy(signal.Kind))
        {
            var run = await db.ProcessRuns.SingleOrDefaultAsync(r => r.Subject == signal.Subject && r.Process == process, ct);
            if (courses.TurnOf(process, courses.VersionFor(process, run, signal.Kind), signal.Kind) is not { } turn) continue;
            if (run is null && turn.Effect is TurnEffect.Begins) db.ProcessRuns.Add(run = new ProcessRun(signal.Subject, process));
            run?.Follow(turn, signal);
        }
    }

    private async Task<Dictionary<string, ProcessRun>> RunsOf(OutboxSignal signal, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db.ProcessRuns.Where(r => r.Subject == signal.Subject).ToDictionaryAsync(r => r.Process, ct);
    }

    private bool IsOn(Process within, ProcessRun? run, OutboxSignal signal)
    {
        var wasCalledOff = run is { WasCancelled: true } && signal.Number > run.SeenNumber && courses.TurnOf(within.Name, within.Version, signal.Kind) is not { Effect: TurnEffect.Begins };
        return !wasCalledOff && courses.VersionFor(within.Name, run, signal.Kind) == within.Version;
    }
}
