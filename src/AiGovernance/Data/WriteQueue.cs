using System.Data;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

/// <summary>
/// SQLite lets one connection write at a time, and the disk has to confirm each commit. So writes that wait at the same
/// moment share one transaction: each is a savepoint of its own, in the order in which they came, and none is answered
/// before the commit of all is on the disk. One for each database of the process.
/// </summary>
public sealed class WriteQueue : IDisposable
{
    // What one write costs is a millisecond or two: nobody waits long for the others of a group.
    private const int MostTogether = 16;
    private const string Mark = "one_write";

    private readonly Channel<Waiting> waiting = Channel.CreateUnbounded<Waiting>(new() { SingleReader = true });
    private readonly Lock gate = new();
    private Task? working;

    internal ReadConnections Readers { get; } = new();

    /// <summary>SQL Server queues by itself on the trail's head row.</summary>
    public bool IsNeeded { get; init; } = true;

    /// <summary>Runs a write inside the transaction that it shares with its neighbours, and returns when it is on the disk.</summary>
    /// <param name="open">Gives a context whose connection the queue keeps and writes with.</param>
    /// <param name="work">Whether what it did is to stay.</param>
    /// <returns>False when a neighbour broke the transaction: nothing of this write happened, and it is to be tried again.</returns>
    internal async Task<bool> Enter(Func<AppDbContext> open, Func<SqliteTransaction, Task<bool>> work, CancellationToken ct)
    {
        lock (gate) working ??= Begin(open);
        var mine = new Waiting(work, ct);
        await waiting.Writer.WriteAsync(mine, ct);
        return await mine.Done.Task;
    }

    /// <summary>Returns when the last group is on the disk and the connection is closed.</summary>
    public void Dispose()
    {
        waiting.Writer.TryComplete();
        working?.Wait();
        Readers.Dispose();
    }

    /// <summary>Nothing of whoever happens to write first (culture, trace) may stick to the work of all others.</summary>
    private Task Begin(Func<AppDbContext> open)
    {
        using var flow = ExecutionContext.SuppressFlow();
        return Task.Run(() => Serve(open), CancellationToken.None);
    }

    private async Task Serve(Func<AppDbContext> open)
    {
        try
        {
            await Groups(open);
        }
        catch (Exception gone)
        {
            // Nobody may wait for a queue that works no more.
            waiting.Writer.TryComplete(gone);
            while (waiting.Reader.TryRead(out var one)) one.Done.TrySetException(gone);
        }
    }

    private async Task Groups(Func<AppDbContext> open)
    {
        await using var owner = open();
        var group = new List<Waiting>();
        while (await waiting.Reader.WaitToReadAsync())
        {
            group.Clear();
            while (group.Count < MostTogether && waiting.Reader.TryRead(out var next))
                if (!next.IsGivenUp) group.Add(next);
            if (group.Count > 0) await Commit(owner, group);
        }
    }

    private static async Task Commit(AppDbContext owner, List<Waiting> group)
    {
        Waiting? current = null;
        try
        {
            var connection = (SqliteConnection)owner.Database.GetDbConnection();
            if (connection.State is not ConnectionState.Open)
            {
                await owner.Database.OpenConnectionAsync();
                PlannedStatements.Instance.Keep(connection);
            }
            await using var transaction = connection.BeginTransaction(deferred: false);
            foreach (var one in group)
            {
                current = one;
                transaction.Save(Mark);
                if (!await one.Work(transaction)) transaction.Rollback(Mark);
                transaction.Release(Mark);
            }
            current = null;
            await transaction.CommitAsync();
            foreach (var one in group) one.Done.TrySetResult(true);
        }
        catch (Exception broken)
        {
            // A full disk or a broken statement may have undone more than one savepoint. Who broke it hears why; without
            // one (the commit itself failed) all do. Nothing of the others happened: they try again.
            foreach (var one in group)
                if (current is null || one == current) one.Done.TrySetException(broken);
                else one.Done.TrySetResult(false);
            await owner.Database.CloseConnectionAsync();
        }
    }

    private sealed class Waiting(Func<SqliteTransaction, Task<bool>> work, CancellationToken ct)
    {
        private readonly ExecutionContext? asked = ExecutionContext.Capture();

        public TaskCompletionSource<bool> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Works as the one who asked, with their culture and their trace.</summary>
        public Task<bool> Work(SqliteTransaction transaction)
        {
            if (asked is null) return work(transaction);
            Task<bool>? running = null;
            ExecutionContext.Run(asked, _ => running = work(transaction), null);
            return running!;
        }

        /// <summary>Whoever waited left before the turn came.</summary>
        public bool IsGivenUp => ct.IsCancellationRequested && Done.TrySetCanceled(ct);
    }
}
