using AiGovernance.Tests.Support;
using Microsoft.Data.Sqlite;

namespace AiGovernance.Tests.Workflows;

/// <summary>Everything that a database says, row by row, so that two moments can be compared.</summary>
internal static class Tables
{
    /// <summary>What the engine keeps for itself: who has had what, and who works.</summary>
    private static readonly string[] OfTheEngine = ["OutboxSignals", "Inbox", "WorkLeases"];

    public static IReadOnlyList<string> Of(TestPortal portal)
    {
        using var connection = new SqliteConnection($"Data Source={portal.File};Pooling=False");
        connection.Open();
        var tables = Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name").Except(OfTheEngine).ToList();
        return [.. tables.SelectMany(table => Rows(connection, $"SELECT * FROM \"{table}\"").Select(row => $"{table}: {row}").Order(StringComparer.Ordinal))];
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(i))));
        return rows;
    }
}
