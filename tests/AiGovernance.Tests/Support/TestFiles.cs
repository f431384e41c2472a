using Microsoft.Data.Sqlite;

namespace AiGovernance.Tests.Support;

/// <summary>Database files of tests, in memory where the machine has a file system for that.</summary>
public static class TestFiles
{
    private static readonly string Root = Directory.CreateDirectory(Path.Combine(
        Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), "aigovernance-tests-" + Environment.ProcessId)).FullName;

    static TestFiles() => AppDomain.CurrentDomain.ProcessExit += (_, _) => RemoveAll();

    public static string New() => Path.Combine(Root, Guid.NewGuid().ToString("N") + ".db");

    public static void Copy(string from, string to)
    {
        using var source = new SqliteConnection($"Data Source={from};Pooling=False");
        using var target = new SqliteConnection($"Data Source={to};Pooling=False");
        source.Open();
        target.Open();
        // Another test that closes the same original at this moment locks it for an instant.
        using var patience = new SqliteCommand("PRAGMA busy_timeout=30000", source);
        patience.ExecuteNonQuery();
        source.BackupDatabase(target);
    }

    private static void RemoveAll()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (IOException)
        {
            // What still writes there as the process ends is no failure of a test.
        }
    }

    public static void Remove(string file)
    {
        foreach (var path in new[] { file, file + "-wal", file + "-shm" })
            if (System.IO.File.Exists(path)) System.IO.File.Delete(path);
    }
}
