using AiGovernance.Access;

namespace AiGovernance.Files;

/// <summary>Whoever is signed in; the room of the record then says who reads and who adds.</summary>
public static class FilePermissions
{
    public static readonly Permission Use = Permission.Everyone("files.use");
}
