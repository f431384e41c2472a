using System.Text.Json.Serialization;

namespace AiGovernance.UseCases.Import;

/// <summary>One column of an inventory file: how it is headed, and what of the use case it gives.</summary>
/// <param name="Header">As the file has it; white space and case do not count.</param>
/// <param name="Name">Its name as a source fact, where the header alone would not be unique.</param>
public sealed record InventoryColumn(
    string Header,
    InventoryField Field = InventoryField.None,
    ColumnKey Key = ColumnKey.None,
    string? Name = null)
{
    [JsonIgnore]
    public string FactName => Name ?? Header;
}

/// <summary>Whether columns stand where the profile says, or are found by their header.</summary>
public enum ColumnMatch
{
    /// <summary>All columns, in this order, each with this header: the way for files with repeated headers.</summary>
    Position,

    /// <summary>Wherever the header stands; columns the profile does not know are kept as source facts.</summary>
    Header,
}

/// <summary>What of the use case a column gives.</summary>
public enum InventoryField
{
    /// <summary>Nothing that the register has a place for: kept as source fact.</summary>
    None,
    Title,
    Purpose,
    Benefit,

    /// <summary>The source asks both in one question; the answer is not split, it stands in both.</summary>
    PurposeAndBenefit,

    /// <summary>One level of the unit's path, outermost first.</summary>
    Unit,
    Stage,
    Rating,
    Date,
    Vendor,
}

/// <summary>What a column does for recognising the same row in a later file.</summary>
public enum ColumnKey
{
    None,

    /// <summary>The source's own id of the row.</summary>
    Id,

    /// <summary>One of the columns that together stand for an id.</summary>
    Part,
}

/// <summary>How far the use case has come, as its source states it. It decides nothing: imported cases stand as Registered (UC-5).</summary>
public enum SourceStage
{
    NotStated,
    Planned,
    InDevelopment,
    InUse,
    Retired,
}

/// <summary>The impact rating that the source gave (OMB M-24-10), never a tier of ours.</summary>
public enum SourceRating
{
    NotStated,
    Neither,
    RightsImpacting,
    SafetyImpacting,
    Both,
}
