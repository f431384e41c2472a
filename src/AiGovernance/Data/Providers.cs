using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Update;

namespace AiGovernance.Data;

/// <summary>The two databases of the product: SQLite in a file, and SQL Server.</summary>
public static class Providers
{
    public const string SqliteName = "Microsoft.EntityFrameworkCore.Sqlite";
    public const string SqlServerName = "Microsoft.EntityFrameworkCore.SqlServer";

    /// <summary>The assembly that holds the migrations for SQLite.</summary>
    public const string SqliteMigrations = "AiGovernance.Migrations.Sqlite";

    /// <param name="file">Path of the database file; its folder must exist.</param>
    /// <param name="making">The file is being made and is thrown away when that does not end well.</param>
    public static DbContextOptionsBuilder UseSqliteFile(this DbContextOptionsBuilder options, string file, bool making = false) => options
        .UseSqlite(ConnectionOf(file), sqlite => sqlite.MigrationsAssembly(SqliteMigrations))
        // Who migrates keeps the file as it was until all is done.
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning))
        .ReplaceService<IModificationCommandBatchFactory, SqliteBatches>()
        .AddInterceptors(making ? SqlitePragmas.ForMaking : SqlitePragmas.Instance, PlannedStatements.Instance, new WriteGuard());

    /// <summary>Closes the connections to the file that are kept for later; those of other files stay.</summary>
    public static void CloseIdle(string file)
    {
        using var connection = new SqliteConnection(ConnectionOf(file));
        SqliteConnection.ClearPool(connection);
    }

    public static DbContextOptionsBuilder UseSqlServerDatabase(this DbContextOptionsBuilder options, string connection) => options
        .UseSqlServer(connection, server => server.MigrationsAssembly("AiGovernance.Migrations.SqlServer").EnableRetryOnFailure())
        .AddInterceptors(new WriteGuard());

    private static string ConnectionOf(string file) => $"Data Source={file};Default Timeout=30";
}
