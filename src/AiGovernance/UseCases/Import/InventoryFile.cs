namespace AiGovernance.UseCases.Import;

/// <summary>An inventory as it was given: its name and its bytes.</summary>
/// <param name="Content">Seekable: read once for its encoding and again for its rows.</param>
public sealed record InventoryFile(string Name, Stream Content)
{
    /// <summary>In bytes, by page and command alike. The federal inventory of 2024 has 3 MB.</summary>
    public const long MaxLength = 100L << 20;

    public const int MegaByte = 1 << 20;
}

/// <summary>The profile an import is made with, and which version of it.</summary>
/// <param name="Version">Of a saved profile, else 0.</param>
public sealed record ProfileChoice(InventoryProfile Profile, int Version = 0)
{
    public static implicit operator ProfileChoice(InventoryProfile profile) => new(profile);
}
