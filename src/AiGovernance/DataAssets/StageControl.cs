using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.DataAssets;

/// <summary>Whether one control protects a data source at one stage of its way into a model (DA-3).</summary>
public sealed class StageControl
{
    public const int NoteMaxLength = 500;

    private StageControl() { } // EF Core

    internal StageControl(DataAssetId asset, DataStage stage, DataControl control) => (Id, DataAssetId, Stage, Control) = (Guid.CreateVersion7(), asset, stage, control);

    public Guid Id { get; private init; }
    public DataAssetId DataAssetId { get; private init; }
    public DataStage Stage { get; private init; }
    public DataControl Control { get; private init; }
    public ControlState State { get; private set; }

    /// <summary>How it is done, or why it is not needed.</summary>
    public string Note { get; private set; } = "";

    internal void Say(ControlState state, string note) => (State, Note) = (state, note.Trim());
}

/// <summary>A stage at which training data stands unprotected.</summary>
/// <param name="Condition">As proposed to those who decide on a use that relies on the data.</param>
public sealed record DataGap(DataStage Stage, DataControl Control, string Condition);

/// <summary>Finds the gaps of the five stages by four controls (DA-3). Pure.</summary>
public static class DataGaps
{
    /// <param name="said">What is said of the stages; what nobody has said is a gap too.</param>
    public static IReadOnlyList<DataGap> Of(string asset, bool isUsedInTraining, IReadOnlyDictionary<(DataStage, DataControl), ControlState> said) => !isUsedInTraining ? [] :
    [
        .. from stage in Enum.GetValues<DataStage>()
           from control in Enum.GetValues<DataControl>()
           where !said.TryGetValue((stage, control), out var state) || state is ControlState.Missing
           select new DataGap(stage, control, ConditionFor(asset, stage, control)),
    ];

    private static string ConditionFor(string asset, DataStage stage, DataControl control)
    {
        var at = stage.ToString().ToLowerInvariant();
        return control switch
        {
            DataControl.EncryptionAtRest => $"Encrypt \"{asset}\" where it is kept during {at}.",
            DataControl.EncryptionInTransit => $"Encrypt \"{asset}\" on its way to and from {at} with TLS 1.2 or later.",
            DataControl.AccessControl => $"Let only named roles reach \"{asset}\" during {at}.",
            _ => $"Log who reads or moves \"{asset}\" during {at}, and have the log looked at.",
        };
    }
}

internal sealed class StageControlTable : IEntityTypeConfiguration<StageControl>
{
    public void Configure(EntityTypeBuilder<StageControl> builder)
    {
        builder.ToTable("StageControls").IsRecord("stage-control", nameof(StageControl.DataAssetId));
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Note).HasMaxLength(StageControl.NoteMaxLength);
        builder.HasOne<DataAsset>().WithMany().HasForeignKey(c => c.DataAssetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.DataAssetId, c.Stage, c.Control }).IsUnique();
    }
}
