using AiGovernance.SystemTests.Support;

namespace AiGovernance.SystemTests;

/// <summary>A data folder of its own, removed at the end.</summary>
public abstract class SystemTest : IAsyncDisposable
{
    private readonly List<string> folders = [];

    /// <summary>A folder with an empty database.</summary>
    protected async Task<Place> NewPlace()
    {
        var place = await Place.New();
        folders.Add(place.Folder);
        return place;
    }

    /// <summary>A folder with nothing in it.</summary>
    protected string NewFolder()
    {
        var folder = Directory.CreateTempSubdirectory("aigovernance-system-").FullName;
        folders.Add(folder);
        return folder;
    }

    public ValueTask DisposeAsync()
    {
        foreach (var folder in folders) Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
