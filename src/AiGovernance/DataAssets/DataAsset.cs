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
    public const int SystemsMaxLength = 1000;
    public const int RegionMaxLength = 100;
    public const int ReasonMaxLength = 2000;

    private DataAsset() { } // EF Core

    public DataAsset(string name, DataLevel level, PersonId owner) => (Id, Name, Level, OwnerId) = (DataAssetId.New(), name, level, owner);

    public DataAssetId Id { get; private init; }
    public string Name { get; private set; } = "";
    public DataLevel Level { get; private set; }
    public PersonId OwnerId { get; private set; }
    public DataKinds Kinds { get; private set; }
    public DataRegimes Regimes { get; private set; }

    /// <summary>Where the data is kept and through which systems it comes.</summary>
    public string Systems { get; private set; } = "";
    public string Region { get; private set; } = "";

    /// <summary>Models are trained or tuned on it: then every stage needs its controls (DA-3).</summary>
    public bool IsUsedInTraining { get; private set; }

    /// <summary>The classification audit (S19); null until done.</summary>
    public DateOnly? ClassifiedOn { get; private set; }
    public PersonId? ClassifiedBy { get; private set; }

    /// <summary>When an audit last found it more sensitive than before; reaches the uses that were submitted earlier (DA-4).</summary>
    public DateTime? RaisedAt { get; private set; }

    /// <summary>Fit for training, with the reason; null until judged (S22).</summary>
    public bool? FitForTraining { get; private set; }
    public string TrainingReason { get; private set; } = "";
    public DateOnly? TrainingJudgedOn { get; private set; }
    public bool? FitForInference { get; private set; }
    public string InferenceReason { get; private set; } = "";
    public DateOnly? InferenceJudgedOn { get; private set; }

    /// <summary>Holds data of US federal agencies: cloud services then need FedRAMP (S93).</summary>
    public bool IsUsFederal { get; private set; }
    public int Version { get; private set; }

    public RecordRef Ref => new("data-asset", Id.Value);

    /// <summary>Sets the level that an audit found.</summary>
    public ClassificationAudit Classify(DataLevel level, PersonId by, string reason, DateTime now)
    {
        var audit = new ClassificationAudit(this, level, by, reason, now);
        if (level > Level) RaisedAt = now;
        (Level, ClassifiedBy, ClassifiedOn) = (level, by, DateOnly.FromDateTime(now));
        return audit;
    }

    public void Describe(DataDescription given) =>
        (Kinds, Regimes, Systems, Region, IsUsedInTraining) = (given.Kinds, given.Regimes, given.Systems.Trim(), given.Region.Trim(), given.IsUsedInTraining);

    public void Judge(DataPurpose purpose, bool fit, string reason, DateOnly on)
    {
        if (purpose is DataPurpose.Training) (FitForTraining, TrainingReason, TrainingJudgedOn) = (fit, reason.Trim(), on);
        else (FitForInference, InferenceReason, InferenceJudgedOn) = (fit, reason.Trim(), on);
    }

    public void MarkUsFederal() => IsUsFederal = true;
}

/// <summary>What is known of a data source besides its level (DA-1).</summary>
public sealed record DataDescription(DataKinds Kinds, DataRegimes Regimes, string Systems, string Region, bool IsUsedInTraining);
