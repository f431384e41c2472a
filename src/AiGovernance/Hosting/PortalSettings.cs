using Microsoft.Extensions.Configuration;

namespace AiGovernance.Hosting;

/// <summary>Where the portal keeps its data and which database it uses.</summary>
/// <param name="DataFolder">Absolute; holds the SQLite file and everything else that is written outside the database.</param>
/// <param name="SqlServer">Connection string, or null for SQLite.</param>
public sealed record PortalSettings(string DataFolder, string? SqlServer)
{
    public string SqliteFile => Path.Combine(DataFolder, "aigovernance.db");

    /// <param name="folder">Relative to the caller's folder.</param>
    public static PortalSettings From(IConfiguration configuration, string folder) =>
        new(Path.GetFullPath(folder), configuration.GetConnectionString("SqlServer"));
}
