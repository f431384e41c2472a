using AiGovernance.Common;

namespace AiGovernance.DataAssets;

/// <summary>Every "no" of data sources.</summary>
public static class DataAssetRefusals
{
    public static readonly Refusal NameMissing = new("data-assets.name-missing", $"Give a name of at most {DataAsset.NameMaxLength} characters.", RefusalKind.Input, "name");
    public static readonly Refusal NameTaken = new("data-assets.name-taken", "A data source of this name is on the register already.", RefusalKind.Input, "name");
    public static readonly Refusal OwnerMissing = new("data-assets.owner-missing", "Name the person who answers for this data.", RefusalKind.Input, "owner");
    public static readonly Refusal OwnersChoice = new("data-assets.owners-choice", "You answer for this data, so somebody else classifies it (DA-1).");
}
