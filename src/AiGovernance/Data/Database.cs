using AiGovernance.Common;
using Microsoft.Data.Sqlite;
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
    public Task<Result<T>> Write<T>(object action, Func<AppDbContext, Task<Result<T>>> body, CancellationToken ct = default) =>
        Write<bool, T>(action, null, (db, _) => body(db), ct);

    /// <summary>A write whose reading and reckoning keeps nobody else waiting.</summary>
    /// <param name="action">The handler; its name is the action on the trail.</param>
    /// <param name="before">Runs outside the transaction, on the same context; may refuse. What it read is guarded by its records' versions: changed meanwhile means stale.</param>
    /// <param name="body">Runs inside the transaction with what was prepared.</param>
    public async Task<Result> Write<TReady>(
        object action, Func<AppDbContext, Task<Result<TReady>>> before, Func<AppDbContext, TReady, Task<Result>> body, CancellationToken ct = default)
    {
        var result = await Write<TReady, bool>(action, before, async (db, ready) => (await body(db, ready!)) is { Succeeded: false, Refusal: var no } ? no! : true, ct);
        return new(result.Refusal);
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

    private async Task<Result<T>> Write<TReady, T>(
        object action, Func<AppDbContext, Task<Result<TReady>>>? before, Func<AppDbContext, TReady?, Task<Result<T>>> body, CancellationToken ct)
    {
        var name = action.GetType().Name;
        var isAutosave = false;
        var result = await Alone(before ?? (_ => Task.FromResult(default(Result<TReady>))), async (db, ready) =>
        {
            db.SavesBy(async canceled =>
            {
                await recorder.Record(db, name, canceled);
                await db.SaveChangesAsync(canceled);
            });
            var made = await body(db, ready);
            isAutosave = db.IsAutosave;
            if (made.Succeeded) await recorder.Record(db, name, ct);
            return made;
        }, ct);
        // Nobody else's page shows what is still being written: fifty people typing must not keep every open page reading.
        if (result.Succeeded && !isAutosave) recorder.Committed();
        if (result.Refusal is { Kind: RefusalKind.Forbidden } refusal) await KeepRefusal(name, refusal, ct);
        return result;
    }

    private Task KeepRefusal(string action, Refusal refusal, CancellationToken ct) => Alone(_ => Task.FromResult(default(Result<bool>)), async (db, _) =>
    {
        await recorder.RecordRefusal(db, action, refusal, ct);
        return Result.Of(true);
    }, ct);

    private Task<Result<T>> Alone<TReady, T>(Func<AppDbContext, Task<Result<TReady>>> before, Func<AppDbContext, TReady?, Task<Result<T>>> work, CancellationToken ct) =>
        queue.IsNeeded ? InTurn(before, work, ct) : Retrying(before, work, ct);

    /// <summary>SQLite: in a transaction shared with those who wait at the same time.</summary>
    private async Task<Result<T>> InTurn<TReady, T>(Func<AppDbContext, Task<Result<TReady>>> before, Func<AppDbContext, TReady?, Task<Result<T>>> work, CancellationToken ct)
    {
        while (true)
        {
            await using var db = factory.CreateDbContext();
            Result<TReady> ready;
            using (queue.Readers.Lend(db)) ready = await before(db);
            if (!ready.Succeeded) return ready.Refusal;
            Result<T> result = default;
            if (await queue.Enter(factory.CreateDbContext, Body, ct)) return result;

            async Task<bool> Body(SqliteTransaction shared)
            {
                db.Database.SetDbConnection(shared.Connection);
                await db.Database.UseTransactionAsync(shared, ct);
                result = await Saved(db, ready.Value, work, ct);
                return result.Succeeded;
            }
        }
    }

    /// <summary>SQL Server: over a network connections drop, and its strategy tries again.</summary>
    private async Task<Result<T>> Retrying<TReady, T>(Func<AppDbContext, Task<Result<TReady>>> before, Func<AppDbContext, TReady?, Task<Result<T>>> work, CancellationToken ct)
    {
        await using var outer = factory.CreateDbContext();
        return await outer.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var db = factory.CreateDbContext();
            var ready = await before(db);
            if (!ready.Succeeded) return ready.Refusal;
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            var result = await Saved(db, ready.Value, work, ct);
            if (result.Succeeded) await transaction.CommitAsync(ct);
            return result;
        });
    }

    private async Task<Result<T>> Saved<TReady, T>(AppDbContext db, TReady? ready, Func<AppDbContext, TReady?, Task<Result<T>>> work, CancellationToken ct)
    {
        using var writing = WriteGuard.Enter(db);
        // The whole write is undone or none of it: a savepoint within it would serve nobody.
        db.Database.AutoSavepointsEnabled = false;
        await recorder.Lock(db, ct);
        try
        {
            var result = await work(db, ready);
            if (!result.Succeeded) return result;
            // The recorder has just looked at every change.
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            // Nor does anybody ask this context again what has changed since.
            await db.SaveChangesAsync(acceptAllChangesOnSuccess: false, ct);
            return result;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Refusal.Stale;
        }
    }
}
