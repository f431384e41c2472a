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
        return !known.Except(Read(file, "SELECT MigrationId FROM __EFMigrationsHistory")).Any();
    }

    /// <summary>Nobody has ever written anything.</summary>
    public static bool IsEmpty(string file) => Read(file, "SELECT Number FROM Trail LIMIT 1").Count == 0;

    /// <returns>The first column; nothing where there is no file or no such table yet.</returns>
    private static List<string> Read(string file, string query)
    {
        var values = new List<string>();
        if (!File.Exists(file)) return values;
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadWrite;Pooling=False;Default Timeout=30");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name IN ('__EFMigrationsHistory', 'Trail')";
        if ((long)command.ExecuteScalar()! < 2) return values;
        command.CommandText = query;
        using var rows = command.ExecuteReader();
        while (rows.Read()) values.Add(rows.GetString(0));
        return values;
    }
}
