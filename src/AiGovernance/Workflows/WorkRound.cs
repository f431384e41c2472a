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
public sealed class WorkRound(Database database, IServiceScopeFactory scopes, IEnumerable<Subscription> subscriptions, TimeProvider clock, ILogger<WorkRound> log)
{
    private const int Batch = 100;

    private static readonly TimeSpan LeaseLength = TimeSpan.FromSeconds(30);
    private static readonly string Me = $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.CreateVersion7():N}";

    /// <returns>How many signals and due rows were worked on.</returns>
    public async Task<int> Run(CancellationToken ct = default)
    {
        var worked = 0;
        for (var round = await Once(ct); round > 0; round = await Once(ct)) worked += round;
        return worked;
    }

    private async Task<int> Once(CancellationToken ct)
    {
        var (signals, dues) = await Waiting(ct);
        if (signals.Count + dues.Count == 0 || !await HoldLease(ct)) return 0;
        foreach (var signal in signals) await Work(signal.ToDelivery(), (db, error) => Settle(db.OutboxSignals, s => s.Id == signal.Id, (s, now) => Close(s, error, now), ct), ct);
        foreach (var due in dues) await Work(due.ToDelivery(), (db, error) => Settle(db.DueRows, d => d.Id == due.Id, (d, now) => Close(d, error, now), ct), ct);
        return signals.Count + dues.Count;
    }

    /// <summary>The first open signal of each subject, unless it is parked or waits for its next try; and what is due.</summary>
    private async Task<(List<OutboxSignal>, List<DueRow>)> Waiting(CancellationToken ct)
    {
        await using var db = database.Open();
        var now = clock.GetUtcNow().UtcDateTime;
        var signals = await db.OutboxSignals
            .Where(s => s.DoneAt == null && s.ParkedAt == null && s.NextTryAt <= now && !db.OutboxSignals.Any(o => o.Subject == s.Subject && o.DoneAt == null && o.Number < s.Number))
            .OrderBy(s => s.Number).Take(Batch).ToListAsync(ct);
        var dues = await db.DueRows.Where(d => d.DoneAt == null && d.ParkedAt == null && d.NextTryAt <= now).OrderBy(d => d.NextTryAt).Take(Batch).ToListAsync(ct);
        return (signals, dues);
    }

    private async Task<bool> HoldLease(CancellationToken ct)
    {
        var held = await database.Write<bool>(this, async db =>
        {
            var lease = await db.WorkLeases.SingleOrDefaultAsync(ct);
            if (lease is null) db.WorkLeases.Add(lease = new WorkLease());
            return lease.Take(Me, clock.GetUtcNow().UtcDateTime, LeaseLength);
        }, ct);
        return held.Value;
    }

    private async Task Work(Delivery delivery, Func<AppDbContext, string?, Task<Result>> settle, CancellationToken ct)
    {
        string? error = null;
        foreach (var subscription in subscriptions.Where(s => s.Kind == delivery.Kind))
        {
            error = await Deliver(delivery, subscription.Subscriber, ct);
            if (error is not null) break;
        }
        await database.Write(this, db => settle(db, error), ct);
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

    private async Task<Result> Settle<T>(DbSet<T> rows, System.Linq.Expressions.Expression<Func<T, bool>> one, Action<T, DateTime> close, CancellationToken ct) where T : class
    {
        close(await rows.SingleAsync(one, ct), clock.GetUtcNow().UtcDateTime);
        return Result.Success;
    }

    private static void Close(OutboxSignal signal, string? error, DateTime now)
    {
        if (error is null) signal.Done(now);
        else signal.Failed(error, now);
    }

    private static void Close(DueRow due, string? error, DateTime now)
    {
        if (error is null) due.Done(now);
        else due.Failed(error, now);
    }
}
