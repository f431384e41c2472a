using AiGovernance.Data;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.DataAssets;

internal sealed class DataAssetTable : IEntityTypeConfiguration<DataAsset>
{
    public void Configure(EntityTypeBuilder<DataAsset> builder)
    {
        builder.ToTable("DataAssets").IsRecord("data-asset", nameof(DataAsset.Id));
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Name).HasMaxLength(DataAsset.NameMaxLength).IsSearched();
        builder.Property(a => a.Kinds).HasMaxLength(200);
        builder.Property(a => a.Regimes).HasMaxLength(200);
        builder.Property(a => a.Systems).HasMaxLength(DataAsset.SystemsMaxLength);
        builder.Property(a => a.Region).HasMaxLength(DataAsset.RegionMaxLength);
        builder.Property(a => a.TrainingReason).HasMaxLength(DataAsset.ReasonMaxLength);
        builder.Property(a => a.InferenceReason).HasMaxLength(DataAsset.ReasonMaxLength);
        builder.Ignore(a => a.Ref);
        builder.HasIndex(a => a.Name).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.OwnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.ClassifiedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
