using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AiGovernance.Data;

/// <summary>
/// SQLite plans a statement anew for every command, which costs as much as running it. On a connection that is kept,
/// each statement is planned once.
/// </summary>
internal sealed class PlannedStatements : DbCommandInterceptor
{
    public static readonly PlannedStatements Instance = new();

    // Some statements carry their values in the text and do not come again, and a save of many rows is long and never quite the same.
    private const int MostForOneConnection = 200;
    private const int LongestText = 8_000;

    private readonly ConditionalWeakTable<DbConnection, Dictionary<string, Planned>> kept = [];

    private PlannedStatements()
    {
    }

    /// <summary>From now on this connection keeps its plans until it is closed.</summary>
    public void Keep(SqliteConnection connection) => kept.AddOrUpdate(connection, []);

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (Of(command) is not { } planned) return result;
        planned.Reader = await planned.Command.ExecuteReaderAsync(cancellationToken);
        return InterceptionResult<DbDataReader>.SuppressWithResult(planned.Reader);
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        Of(command) is { } planned ? InterceptionResult<int>.SuppressWithResult(await planned.Command.ExecuteNonQueryAsync(cancellationToken)) : result;

    /// <summary>Null where the command runs by itself: on another connection, too long, or while the same statement is still being read.</summary>
    private Planned? Of(DbCommand command)
    {
        if (command.Connection is not SqliteConnection connection || command.CommandText.Length > LongestText || !kept.TryGetValue(connection, out var statements)) return null;
        if (!statements.TryGetValue(command.CommandText, out var planned))
        {
            if (statements.Count == MostForOneConnection) Forget(statements);
            statements[command.CommandText] = planned = new(new SqliteCommand(command.CommandText, connection));
        }
        if (planned.Reader is { IsClosed: false }) return null;
        planned.Take((SqliteCommand)command);
        return planned;
    }

    private static void Forget(Dictionary<string, Planned> statements)
    {
        foreach (var idle in statements.Where(s => s.Value.Reader is not { IsClosed: false }).ToList())
        {
            statements.Remove(idle.Key);
            idle.Value.Command.Dispose();
        }
    }

    private sealed class Planned(SqliteCommand command)
    {
        public SqliteCommand Command => command;
        public DbDataReader? Reader { get; set; }

        public void Take(SqliteCommand asked)
        {
            command.Transaction = asked.Transaction;
            command.CommandTimeout = asked.CommandTimeout;
            command.Parameters.Clear();
            foreach (SqliteParameter parameter in asked.Parameters) command.Parameters.Add(parameter);
        }
    }
}
