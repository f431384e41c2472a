using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.DataAssets;

/// <summary>How, when and by whom personal details were taken out of a data source, and what a sample showed (DA-2, S55 to S57). Never changed.</summary>
public sealed class ScrubRecord
{
    public const int FieldsMaxLength = 1000;

    private ScrubRecord() { } // EF Core

    internal ScrubRecord(DataAssetId asset, ScrubEntry given, PersonId by) =>
        (Id, DataAssetId, Method, Fields, DoneOn, RecordedBy, SampleSize, SampleFaults, Epsilon, PhiMethod)
            = (Guid.CreateVersion7(), asset, given.Method, given.Fields.Trim(), given.DoneOn, by, given.SampleSize, given.SampleFaults, given.Epsilon, given.PhiMethod);

    public Guid Id { get; private init; }
    public DataAssetId DataAssetId { get; private init; }
    public ScrubMethod Method { get; private init; }

    /// <summary>Which fields, in words.</summary>
    public string Fields { get; private init; } = "";
    public DateOnly DoneOn { get; private init; }
    public PersonId RecordedBy { get; private init; }

    /// <summary>Rows that a person looked at afterwards.</summary>
    public int SampleSize { get; private init; }

    /// <summary>Rows of the sample that still named somebody.</summary>
    public int SampleFaults { get; private init; }

    /// <summary>The privacy budget; with differential privacy only.</summary>
    public decimal? Epsilon { get; private init; }

    /// <summary>With patient data only.</summary>
    public PhiMethod? PhiMethod { get; private init; }
}

/// <summary>What is said of a scrub.</summary>
public sealed record ScrubEntry(ScrubMethod Method, string Fields, DateOnly DoneOn, int SampleSize, int SampleFaults, decimal? Epsilon = null, PhiMethod? PhiMethod = null)
{
    /// <summary>The first thing that makes it no proof (DA-2).</summary>
    public Refusal? Fault(DataAsset asset, DateOnly today) => this switch
    {
        { Fields: var fields } when string.IsNullOrWhiteSpace(fields) || fields.Length > ScrubRecord.FieldsMaxLength => DataAssetRefusals.FieldsMissing,
        _ when DoneOn > today => DataAssetRefusals.ScrubInFuture,
        _ when SampleSize <= 0 || SampleFaults < 0 || SampleFaults > SampleSize => DataAssetRefusals.SampleMissing,
        { Method: ScrubMethod.DifferentialPrivacy, Epsilon: not > 0 } => DataAssetRefusals.EpsilonMissing,
        { Method: not ScrubMethod.DifferentialPrivacy, Epsilon: not null } => DataAssetRefusals.EpsilonAlone,
        { PhiMethod: null } when asset.Kinds.HasFlag(DataKinds.Phi) => DataAssetRefusals.PhiMethodMissing,
        { PhiMethod: not null } when !asset.Kinds.HasFlag(DataKinds.Phi) => DataAssetRefusals.NoPhi,
        _ => null,
    };
}

internal sealed class ScrubRecordTable : IEntityTypeConfiguration<ScrubRecord>
{
    public void Configure(EntityTypeBuilder<ScrubRecord> builder)
    {
        builder.ToTable("ScrubRecords").IsRecord("scrub-record", nameof(ScrubRecord.DataAssetId));
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Fields).HasMaxLength(ScrubRecord.FieldsMaxLength);
        builder.Property(s => s.Epsilon).HasPrecision(9, 3);
        builder.HasOne<DataAsset>().WithMany().HasForeignKey(s => s.DataAssetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.RecordedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
