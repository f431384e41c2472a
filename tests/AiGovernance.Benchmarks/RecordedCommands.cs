using System.Data.Common;
using System.Diagnostics;
using AiGovernance.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AiGovernance.Benchmarks;

/// <summary>Keeps what EF sends to SQLite, and sends the same again without EF: the limit that the database sets.</summary>
/// <param name="splits">Each transaction by itself; else where <see cref="Next"/> says.</param>
internal sealed class RecordedCommands(bool splits = false) : DbCommandInterceptor
{
    private readonly List<List<(string Text, SqliteParameter[] Parameters)>> transactions = [];
    private DbTransaction? current;

    /// <summary>What comes from here on belongs to the next transaction.</summary>
    public void Next() => transactions.Add([]);

    public void Forget() => transactions.Clear();

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Keep(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Keep(command);
        return ValueTask.FromResult(result);
    }

    /// <summary>One connection, the portal's pragmas, each statement prepared once, one transaction after the other.</summary>
    /// <returns>Transactions a second.</returns>
    public double Replay(string file) => transactions.Count / Sent(file).TotalSeconds;

    /// <returns>How long all of it takes.</returns>
    public TimeSpan Sent(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Foreign Keys=True;Pooling=False");
        connection.Open();
        Run(connection, SqlitePragmas.Durable);
        var prepared = new Dictionary<string, SqliteCommand>();
        var watch = Stopwatch.StartNew();
        foreach (var commands in transactions)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            foreach (var (text, parameters) in commands) Send(Prepared(text), parameters, transaction);
            transaction.Commit();
        }
        var took = watch.Elapsed;
        foreach (var command in prepared.Values) command.Dispose();
        return took;

        SqliteCommand Prepared(string text)
        {
            if (prepared.TryGetValue(text, out var command)) return command;
            return prepared[text] = new SqliteCommand(text, connection);
        }
    }

    /// <summary>The same several times, each beside what it sent: half of the times were shorter.</summary>
    public async Task<(TimeSpan Took, TimeSpan Limit)> Median(int rounds, string file, Func<Task> ask)
    {
        var (times, limits) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var round = 0; round < rounds; round++)
        {
            Forget();
            Next();
            var began = Stopwatch.GetTimestamp();
            await ask();
            times.Add(Stopwatch.GetElapsedTime(began));
            limits.Add(Sent(file));
        }
        return (times.Order().ElementAt(rounds / 2), limits.Order().ElementAt(rounds / 2));
    }

    private void Keep(DbCommand command)
    {
        if (splits && (transactions.Count == 0 || (command.Transaction is { } its && its != current))) Next();
        current = command.Transaction ?? current;
        transactions[^1].Add((command.CommandText, [.. command.Parameters.Cast<SqliteParameter>().Select(p => new SqliteParameter(p.ParameterName, p.Value))]));
    }

    private static void Send(SqliteCommand command, SqliteParameter[] parameters, SqliteTransaction transaction)
    {
        command.Transaction = transaction;
        command.Parameters.Clear();
        command.Parameters.AddRange(parameters);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
        }
    }

    private static void Run(SqliteConnection connection, string text)
    {
        using var command = new SqliteCommand(text, connection);
        command.ExecuteNonQuery();
    }
}
