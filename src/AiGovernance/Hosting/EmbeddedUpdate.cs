using AiGovernance.Data;
using Microsoft.Data.Sqlite;

namespace AiGovernance.Hosting;

/// <summary>
/// Brings the SQLite file up to date. Some steps rebuild tables, which SQLite does outside a transaction; so the file as it was stays
/// beside it until the update is complete, and what was interrupted is taken back and begun anew.
/// </summary>
internal static class EmbeddedUpdate
{
    public const string Before = ".before-update";

    private const string Making = ".making";
    private const string Lock = ".update-lock";

    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(50);

    /// <param name="isDone">Nothing is left to migrate.</param>
    public static async Task Run(string file, Func<bool> isDone, Func<Task> migrate, CancellationToken ct = default)
    {
        if (isDone() && !File.Exists(file + Before)) return;
        await using var alone = await Alone(file, ct);
        if (!isDone())
        {
            if (File.Exists(file + Before)) TakeBack(file);
            else Keep(file);
            await migrate();
        }
        File.Delete(file + Before);
    }

    /// <summary>Two instances may start at once: the second waits for the first, and finds nothing left to do.</summary>
    private static async Task<FileStream> Alone(string file, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                return new FileStream(file + Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (File.Exists(file + Lock))
            {
                await Task.Delay(Again, ct);
            }
        }
    }

    /// <summary>Where there was no file, an empty one stands for it.</summary>
    private static void Keep(string file)
    {
        File.Delete(file + Before + Making);
        if (File.Exists(file))
        {
            using var source = new SqliteConnection($"Data Source={file};Pooling=False");
            using var target = new SqliteConnection($"Data Source={file + Before + Making};Pooling=False");
            source.Open();
            source.BackupDatabase(target);
        }
        else
        {
            File.WriteAllBytes(file + Before + Making, []);
        }
        File.Move(file + Before + Making, file + Before);
    }

    private static void TakeBack(string file)
    {
        Providers.CloseIdle(file);
        foreach (var rest in new[] { "-wal", "-shm", "-journal" }) File.Delete(file + rest);
        File.Copy(file + Before, file, overwrite: true);
    }
}
