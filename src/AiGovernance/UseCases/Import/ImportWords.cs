using AiGovernance.Parts;

namespace AiGovernance.UseCases.Import;

/// <summary>How everything about an import is called, in one place.</summary>
public static class ImportWords
{
    public static string Of(InventoryField field) => field switch
    {
        InventoryField.None => "Kept as a fact",
        InventoryField.Title => "Title",
        InventoryField.Purpose => "Purpose",
        InventoryField.Benefit => "Benefit",
        InventoryField.PurposeAndBenefit => "Purpose and benefit",
        InventoryField.Unit => "Unit",
        InventoryField.Stage => "Stage",
        InventoryField.Rating => "Their own rating",
        InventoryField.Date => "A date",
        _ => "Vendor",
    };

    public static string Of(ColumnKey key) => key switch
    {
        ColumnKey.Id => "Is its id",
        ColumnKey.Part => "Part of its key",
        _ => "No",
    };

    public static string Of(SourceStage stage) => stage switch
    {
        SourceStage.NotStated => "Says nothing",
        SourceStage.Planned => "Planned",
        SourceStage.InDevelopment => "In development",
        SourceStage.InUse => "In use",
        _ => "Retired",
    };

    public static string Of(SourceRating rating) => rating switch
    {
        SourceRating.NotStated => "Says nothing",
        SourceRating.Neither => "Neither",
        SourceRating.RightsImpacting => "Rights-impacting",
        SourceRating.SafetyImpacting => "Safety-impacting",
        _ => "Both",
    };

    public static (string Text, Look Look) Of(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Imported => ("Imported", Look.Good),
        ImportOutcome.Updated => ("Updated", Look.Info),
        ImportOutcome.Unchanged => ("Unchanged", Look.Neutral),
        _ => ("Rejected", Look.Bad),
    };
}
