namespace AiGovernance.DataAssets;

/// <summary>What a data source holds (DA-1, S21).</summary>
[Flags]
public enum DataKinds
{
    None = 0,
    Pii = 1,
    Phi = 2,
    Card = 4,
    Financial = 8,
    Proprietary = 16,
    SourceCode = 32,
}

/// <summary>Which laws and standards govern a data source (DA-1, S20).</summary>
[Flags]
public enum DataRegimes
{
    None = 0,
    Gdpr = 1,
    Hipaa = 2,
    Ccpa = 4,
    PciDss = 8,
    Glba = 16,
}

/// <summary>For what data is judged fit or not (DA-1, S22).</summary>
public enum DataPurpose
{
    Training,
    Inference,
}

/// <summary>How personal details were taken out of data (DA-2, S55 to S57).</summary>
public enum ScrubMethod
{
    Mask,
    Tokenise,
    Remove,
    Synthetic,
    DifferentialPrivacy,
}

/// <summary>How patient data was de-identified under 45 CFR 164.514(b) (DA-2).</summary>
public enum PhiMethod
{
    SafeHarbor,
    ExpertDetermination,
}

/// <summary>The way of training data through a system (DA-3, S50).</summary>
public enum DataStage
{
    Ingestion,
    Transformation,
    Storage,
    Training,
    Inference,
}

/// <summary>What protects data at a stage (DA-3, S51 to S53, S58).</summary>
public enum DataControl
{
    EncryptionAtRest,
    EncryptionInTransit,
    AccessControl,
    Logging,
}

/// <summary>Whether a control stands.</summary>
public enum ControlState
{
    InPlace,
    Missing,
    NotNeeded,
}
