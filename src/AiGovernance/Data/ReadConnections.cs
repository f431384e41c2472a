using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

/// <summary>Open connections to one SQLite file that keep their plans, for what is read before a write. There are as many as ever read at the same time.</summary>
internal sealed class ReadConnections : IDisposable
{
    private readonly ConcurrentBag<SqliteConnection> idle = [];

    /// <summary>The context reads on one of them until this is disposed.</summary>
    public Loan Lend(AppDbContext db)
    {
        if (!idle.TryTake(out var connection)) connection = Open(db.Database.GetConnectionString()!);
        db.Database.SetDbConnection(connection);
        return new(this, connection);
    }

    public void Dispose()
    {
        while (idle.TryTake(out var connection)) connection.Dispose();
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(file);
        connection.Open();
        SqlitePragmas.Instance.Set(connection);
        PlannedStatements.Instance.Keep(connection);
        return connection;
    }

    internal readonly struct Loan(ReadConnections owner, SqliteConnection connection) : IDisposable
    {
        public void Dispose() => owner.idle.Add(connection);
    }
}
