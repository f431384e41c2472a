using System.Reflection;
using AiGovernance.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AiGovernance.Hosting;

/// <summary>What a start has to know of the SQLite file, asked without Entity Framework: building its model takes longest, and meanwhile the host goes on.</summary>
internal static class EmbeddedFile
{
    /// <summary>Nothing is left to migrate.</summary>
    public static bool IsUpToDate(string file)
    {
        var known = Assembly.Load(Providers.SqliteMigrations).GetTypes().Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>();
        return !known.Except(Column(file, "__EFMigrationsHistory", "MigrationId")).Any();
    }

    /// <summary>Nobody has ever written anything.</summary>
    public static bool IsEmpty(string file) => Column(file, "Trail", "Number").Count == 0;

    private static List<string> Column(string file, string table, string column)
    {
        var values = new List<string>();
        if (!File.Exists(file)) return values;
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadWrite;Pooling=False;Default Timeout=30");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT 1 FROM sqlite_master WHERE name = '{table}'";
        if (command.ExecuteScalar() is null) return values;
        command.CommandText = $"SELECT \"{column}\" FROM \"{table}\" LIMIT 1000";
        using var rows = command.ExecuteReader();
        while (rows.Read()) values.Add(rows.GetString(0));
        return values;
    }
}
