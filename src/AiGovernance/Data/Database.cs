using AiGovernance.Common;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

/// <summary>
/// The one door to the database. A write is one transaction with its trail entries and signals, alone at that moment;
/// a read is one context for one action.
/// </summary>
public sealed class Database(IDbContextFactory<AppDbContext> factory, WriteQueue queue, IWriteRecorder recorder)
{
    /// <summary>Runs the body inside the write transaction; a refusal rolls back. The body runs once per attempt on a fresh context.</summary>
    /// <param name="action">The handler; its name is the action on the trail.</param>
    public async Task<Result> Write(object action, Func<AppDbContext, Task<Result>> body, CancellationToken ct = default)
    {
        var result = await Write<bool>(action, async db => (await body(db)) is { Succeeded: false, Refusal: var no } ? no! : true, ct);
        return new(result.Refusal);
    }

    /// <inheritdoc cref="Write(object, Func{AppDbContext, Task{Result}}, CancellationToken)"/>
    public async Task<Result<T>> Write<T>(object action, Func<AppDbContext, Task<Result<T>>> body, CancellationToken ct = default)
    {
        var name = action.GetType().Name;
        var result = await Alone(db => Attempt(db, name, body, ct), ct);
        if (result.Succeeded) recorder.Committed();
        if (result.Refusal is { Kind: RefusalKind.Forbidden } refusal) await KeepRefusal(name, refusal, ct);
        return result;
    }

    /// <summary>Runs a query; a refused permission gets its entry on the trail (AT-1).</summary>
    public async Task<Result<T>> Read<T>(object action, Func<AppDbContext, Task<Result<T>>> body, CancellationToken ct = default)
    {
        await using var db = Open();
        var result = await body(db);
        if (result.Refusal is { Kind: RefusalKind.Forbidden } refusal) await KeepRefusal(action.GetType().Name, refusal, ct);
        return result;
    }

    /// <summary>A context for reading, for those that have no permission to check. The caller disposes it.</summary>
    public AppDbContext Open()
    {
        var db = factory.CreateDbContext();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return db;
    }

    private async Task<Result<T>> Attempt<T>(AppDbContext db, string action, Func<AppDbContext, Task<Result<T>>> body, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await recorder.Lock(db, ct);
        var result = await body(db);
        if (!result.Succeeded) return result;
        try
        {
            await recorder.Record(db, action, ct);
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Refusal.Stale;
        }
        await transaction.CommitAsync(ct);
        return result;
    }

    private Task KeepRefusal(string action, Refusal refusal, CancellationToken ct) => Alone(async db =>
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await recorder.Lock(db, ct);
        await recorder.RecordRefusal(db, action, refusal, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }, ct);

    private async Task<T> Alone<T>(Func<AppDbContext, Task<T>> work, CancellationToken ct)
    {
        await using var outer = factory.CreateDbContext();
        return await outer.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var db = factory.CreateDbContext();
            // Before the turn begins and after it ended (db outlives it): opening and closing are no reason for others to wait.
            await db.Database.OpenConnectionAsync(ct);
            using var turn = await queue.Enter(ct);
            using var writing = WriteGuard.Enter(db);
            return await work(db);
        });
    }
}
