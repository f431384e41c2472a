using System.Collections.Concurrent;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AiGovernance.Data;

/// <summary>
/// Inserts rows by plain statements past the change tracker, for tables that only grow: every write adds to the trail,
/// so what one row costs there, everybody waits for.
/// </summary>
internal static class RowInsert
{
    // 50 rows of 9 columns: SQL Server takes 2,100 parameters in a statement.
    private const int MostRows = 50;

    private static readonly ConcurrentDictionary<(IEntityType Table, int Rows), string> Statements = new();

    /// <summary>Sends the rows at once, inside the transaction that the context is in.</summary>
    public static async Task InsertRows<T>(this AppDbContext db, IEnumerable<T> rows, CancellationToken ct) where T : class
    {
        var table = db.Model.FindEntityType(typeof(T))!;
        foreach (var chunk in rows.Chunk(MostRows))
            await db.Database.ExecuteSqlRawAsync(Statements.GetOrAdd((table, chunk.Length), key => Statement(key.Table, key.Rows)), Parameters(db, table, chunk), ct);
    }

    /// <summary>The statement as both databases read it.</summary>
    private static string Statement(IEntityType table, int rows)
    {
        var columns = table.GetProperties().ToList();
        var text = new StringBuilder("INSERT INTO \"").Append(table.GetTableName()).Append("\" (");
        text.AppendJoin(", ", columns.Select(c => $"\"{c.GetColumnName()}\"")).Append(") VALUES ");
        for (var row = 0; row < rows; row++)
        {
            text.Append(row == 0 ? "(" : ", (");
            for (var column = 0; column < columns.Count; column++)
                text.Append(column == 0 ? "@p" : ", @p").Append((row * columns.Count) + column);
            text.Append(')');
        }
        return text.ToString();
    }

    private static List<object> Parameters<T>(AppDbContext db, IEntityType table, T[] rows) where T : class
    {
        var parameters = new List<object>();
        using var factory = db.Database.GetDbConnection().CreateCommand();
        foreach (var row in rows)
            foreach (var column in table.GetProperties())
                parameters.Add(column.GetRelationalTypeMapping().CreateParameter(factory, $"@p{parameters.Count}", column.GetGetter().GetClrValue(row), column.IsNullable));
        return parameters;
    }
}
