using AiGovernance.Common;

namespace AiGovernance.UseCases.Import.Profiles;

/// <summary>Names one saved profile.</summary>
public readonly record struct SavedProfileId(Guid Value) : IRecordId<SavedProfileId>
{
    public static SavedProfileId From(Guid value) => new(value);
    public static SavedProfileId New() => new(Guid.CreateVersion7());
}

/// <summary>A mapping of columns that the office keeps for the next file of the same kind (UC-5). Each change is a version of it, and stands on the trail.</summary>
public sealed class SavedProfile
{
    private SavedProfile() { } // EF Core

    internal SavedProfile(InventoryProfile profile, DateTime now) => (Id, Name, Definition, ChangedAt) = (SavedProfileId.New(), profile.Name, profile.ToJson(), now);

    public SavedProfileId Id { get; private init; }

    /// <summary>Unique; imported rows are recognised by it, so it never changes.</summary>
    public string Name { get; private init; } = "";

    /// <summary>The profile as JSON.</summary>
    public string Definition { get; private set; } = "";
    public DateTime ChangedAt { get; private set; }

    /// <summary>0 when first saved; each change adds one.</summary>
    public int Version { get; private set; }

    public ProfileChoice Choice => new(InventoryProfile.Parse(Definition).Value!, Version + 1);

    internal void Change(InventoryProfile profile, DateTime now) => (Definition, ChangedAt) = (profile.ToJson(), now);
}
