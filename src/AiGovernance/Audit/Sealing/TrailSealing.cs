using Microsoft.Extensions.Configuration;

namespace AiGovernance.Audit.Sealing;

/// <summary>Where the key that signs checkpoints lies and where checkpoints are written, both outside the database (AT-3).</summary>
/// <param name="KeyFile">Readable by the portal's account alone; made at the first start.</param>
/// <param name="Folder">Best on another machine: who can change the database must not be able to change it.</param>
public sealed record TrailSealing(string KeyFile, string Folder)
{
    public static TrailSealing From(IConfiguration configuration, string dataFolder) => new(
        Path.GetFullPath(configuration["Trail:KeyFile"] ?? Path.Combine(dataFolder, "trail", "signing-key.pem")),
        Path.GetFullPath(configuration["Trail:CheckpointFolder"] ?? Path.Combine(dataFolder, "trail", "checkpoints")));
}
