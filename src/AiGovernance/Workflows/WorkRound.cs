using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AiGovernance.Workflows;

/// <summary>
/// One round of the embedded engine: delivers the signals that wait, in the order of each subject, and handles what is due
/// (RV-5, RV-6). What fails is tried again later and parked in the end; other subjects go on.
/// </summary>
public sealed class WorkRound(Database database, IServiceScopeFactory scopes, IEnumerable<Subscription> subscriptions, WaitingWork waiting, RunKeeper runs, LeaseHolder lease, TimeProvider clock, ILogger<WorkRound> log)
{
    /// <returns>How many signals and due rows were worked on.</returns>
    public async Task<int> Run(CancellationToken ct = default)
    {
        var worked = 0;
        for (var round = await Once(ct); round > 0; round = await Once(ct)) worked += round;
        return worked;
    }

    private async Task<int> Once(CancellationToken ct)
    {
        if (!await waiting.Any(ct) || !await lease.Hold(ct)) return 0;
        // Only now: what another instance did while it held the lease is no longer there.
        var (signals, dues) = await waiting.Next(ct);
        var worked = 0;
        foreach (var signal in signals)
        {
            if (!await lease.Hold(ct)) return worked;
            await Work(signal, ct);
            worked++;
        }
        foreach (var due in dues)
        {
            if (!await lease.Hold(ct)) return worked;
            await Work(due, ct);
            worked++;
        }
        return worked;
    }

    private async Task Work(OutboxSignal signal, CancellationToken ct)
    {
        var steps = await runs.StepsFor(signal, ct);
        var error = steps.Refusal is { } refusal ? $"{refusal.Code}: {refusal.Message}" : await Deliver(signal.ToDelivery(), steps.Value!, ct);
        await database.Write(this, async db =>
        {
            var row = await db.OutboxSignals.SingleAsync(s => s.Number == signal.Number, ct);
            if (row.DoneAt is not null) return Result.Success;
            row.Close(error, clock.GetUtcNow().UtcDateTime);
            if (error is null) await runs.Move(db, row, ct);
            return Result.Success;
        }, ct);
    }

    private async Task Work(DueRow due, CancellationToken ct)
    {
        var error = await Deliver(due.ToDelivery(), [.. subscriptions.Where(s => s.Kind == due.Kind).Select(s => s.Subscriber)], ct);
        await database.Write(this, async db =>
        {
            var row = await db.DueRows.SingleAsync(d => d.Id == due.Id, ct);
            if (row.DoneAt is null) row.Close(error, clock.GetUtcNow().UtcDateTime);
            return Result.Success;
        }, ct);
    }

    /// <returns>What went wrong; the steps after it wait for the next try.</returns>
    private async Task<string?> Deliver(Delivery delivery, IReadOnlyList<Type> steps, CancellationToken ct)
    {
        foreach (var step in steps)
            if (await Deliver(delivery, step, ct) is { } error) return error;
        return null;
    }

    private async Task<string?> Deliver(Delivery delivery, Type subscriber, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AccessCheck>().Become(Actor.System(ActSource.Job));
        try
        {
            var result = await ((ISubscriber)scope.ServiceProvider.GetRequiredService(subscriber)).Handle(delivery, ct);
            return result.Refusal is { } refusal ? $"{subscriber.Name}: {refusal.Code}: {refusal.Message}" : null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogError(fault, "{Subscriber} failed on {Kind} of {Subject}", subscriber.Name, delivery.Kind, delivery.Subject);
            return $"{subscriber.Name}: {fault.GetType().Name}: {fault.Message}";
        }
    }
}
