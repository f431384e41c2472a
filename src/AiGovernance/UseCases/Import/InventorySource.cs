using System.Text.Json;
using AiGovernance.Common;

namespace AiGovernance.UseCases.Import;

/// <summary>Where an imported use case comes from, and what its file said that the register has no place for (UC-5).</summary>
public sealed class InventorySource
{
    private InventorySource() { } // EF Core

    internal InventorySource(UseCaseId useCase, InventoryImport import, AcceptedRow row, DateTime now)
    {
        (Id, ImportId, Profile, SourceKey, FirstSeenAt) = (useCase, import.Id, import.Profile, row.SourceKey, now);
        Take(row, now);
    }

    /// <summary>The use case; one source each.</summary>
    public UseCaseId Id { get; private init; }

    /// <summary>The import that brought it first; null where none was kept yet.</summary>
    public InventoryImportId? ImportId { get; private init; }
    public string Profile { get; private init; } = "";
    public string SourceKey { get; private init; } = "";

    /// <summary>Equal to the file's means unchanged.</summary>
    public string ContentHash { get; private set; } = "";

    /// <summary>Column name to text, as a JSON object in the file's order.</summary>
    public string Facts { get; private set; } = "{}";

    /// <summary>The source's own rating; kept as said, never taken for ours.</summary>
    public SourceRating? Rating { get; private set; }
    public DateTime FirstSeenAt { get; private init; }
    public DateTime LastChangedAt { get; private set; }
    public int Version { get; private set; }

    internal void Take(AcceptedRow row, DateTime now) =>
        (ContentHash, Facts, Rating, LastChangedAt) = (row.ContentHash, JsonSerializer.Serialize(row.Facts), row.Fields.Rating?.Meaning, now);
}
