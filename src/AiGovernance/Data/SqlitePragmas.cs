using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AiGovernance.Data;

/// <summary>Readers never wait for the writer (WAL), a commit is on the disk before it is answered (FULL), and references hold.</summary>
public sealed class SqlitePragmas : DbConnectionInterceptor
{
    /// <summary>Of every connection of the portal. Pages are read from the mapped file, which a write of another connection does not spoil.</summary>
    public const string Durable = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON; PRAGMA mmap_size=268435456; PRAGMA wal_autocheckpoint=8000;";

    public static readonly SqlitePragmas Instance = new(Durable);

    /// <summary>For a file that is thrown away when it is not finished: nothing waits for the disk.</summary>
    public static readonly SqlitePragmas ForMaking = new(Durable.Replace("synchronous=FULL", "synchronous=OFF", StringComparison.Ordinal));

    private readonly string pragmas;

    // The pool hands the same handle out again, with what was set on it.
    private readonly ConditionalWeakTable<object, object> set = [];

    private SqlitePragmas(string pragmas) => this.pragmas = pragmas;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set((SqliteConnection)connection);

    /// <summary>For a connection that is opened past the context.</summary>
    public void Set(SqliteConnection connection)
    {
        var handle = connection.Handle!;
        if (set.TryGetValue(handle, out _)) return;
        using var command = connection.CreateCommand();
        command.CommandText = pragmas;
        command.ExecuteNonQuery();
        set.AddOrUpdate(handle, handle);
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite works in the process and has nothing to wait for.
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
