namespace AiGovernance.Files;

/// <summary>Sealed contents as files of a folder, named by id alone.</summary>
public sealed class FolderFileStore(string folder) : IFileStore
{
    private const string Unfinished = ".part";

    public Stream Create(FileId id)
    {
        Directory.CreateDirectory(folder);
        return new FileStream(PathOf(id) + Unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    public void Keep(FileId id)
    {
        using (var written = new FileStream(PathOf(id) + Unfinished, FileMode.Open, FileAccess.Write, FileShare.None)) written.Flush(flushToDisk: true);
        File.Move(PathOf(id) + Unfinished, PathOf(id));
    }

    public Stream? Open(FileId id)
    {
        try
        {
            return new FileStream(PathOf(id), FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public void Delete(FileId id)
    {
        if (!Directory.Exists(folder)) return;
        File.Delete(PathOf(id) + Unfinished);
        File.Delete(PathOf(id));
    }

    public void DropUnfinished(DateTime before)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var file in Directory.EnumerateFiles(folder, "*" + Unfinished))
            if (File.GetLastWriteTimeUtc(file) < before) File.Delete(file);
    }

    private string PathOf(FileId id) => Path.Combine(folder, id.Value.ToString("N"));
}
