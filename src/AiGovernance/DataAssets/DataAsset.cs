using AiGovernance.Access;
using AiGovernance.Common;

namespace AiGovernance.DataAssets;

/// <summary>Names one data source.</summary>
public readonly record struct DataAssetId(Guid Value) : IRecordId<DataAssetId>
{
    public static DataAssetId From(Guid value) => new(value);
    public static DataAssetId New() => new(Guid.CreateVersion7());
}

/// <summary>How sensitive data is (DA-1).</summary>
public enum DataLevel
{
    Public,
    Internal,
    Confidential,
    Restricted,
}

/// <summary>A source of data that uses of AI rely on, with who answers for it and who classified it (DA-1).</summary>
public sealed class DataAsset
{
    public const int NameMaxLength = 200;

    private DataAsset() { } // EF Core

    public DataAsset(string name, DataLevel level, PersonId owner) => (Id, Name, Level, OwnerId) = (DataAssetId.New(), name, level, owner);

    public DataAssetId Id { get; private init; }
    public string Name { get; private set; } = "";
    public DataLevel Level { get; private set; }
    public PersonId OwnerId { get; private set; }

    /// <summary>The classification audit (S19); null until done.</summary>
    public DateOnly? ClassifiedOn { get; private set; }
    public PersonId? ClassifiedBy { get; private set; }

    /// <summary>Holds data of US federal agencies: cloud services then need FedRAMP (S93).</summary>
    public bool IsUsFederal { get; private set; }
    public int Version { get; private set; }

    public void Classify(DataLevel level, PersonId by, DateOnly on) => (Level, ClassifiedBy, ClassifiedOn) = (level, by, on);

    public void MarkUsFederal() => IsUsFederal = true;
}
