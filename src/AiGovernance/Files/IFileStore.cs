namespace AiGovernance.Files;

/// <summary>Where sealed contents lie: a folder by default; another place may take its part.</summary>
public interface IFileStore
{
    /// <summary>Begins a content that does not count until it is kept.</summary>
    Stream Create(FileId id);

    /// <summary>From now on it can be opened, also after the power went.</summary>
    void Keep(FileId id);

    /// <returns>Null when there is none.</returns>
    Stream? Open(FileId id);

    void Delete(FileId id);

    /// <summary>Removes what was begun before a moment and never kept.</summary>
    void DropUnfinished(DateTime before);
}
