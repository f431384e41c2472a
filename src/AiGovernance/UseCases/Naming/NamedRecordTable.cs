using AiGovernance.Data;
using AiGovernance.DataAssets;
using AiGovernance.Organisation;
using AiGovernance.Vendors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.UseCases.Naming;

internal sealed class NamedRecordTable : IEntityTypeConfiguration<NamedRecord>
{
    public void Configure(EntityTypeBuilder<NamedRecord> builder)
    {
        builder.ToTable("NamedRecords").IsRecord("named-record", nameof(NamedRecord.UseCaseId));
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.Name).HasMaxLength(NamedRecord.NameMaxLength);
        builder.Ignore(n => n.Ref);
        builder.HasIndex(n => n.UseCaseId);
        builder.HasIndex(n => n.JoinedAt);
        builder.HasOne<UseCase>().WithMany().HasForeignKey(n => n.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Revision>().WithMany().HasForeignKey(n => n.RevisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<DataAsset>().WithMany().HasForeignKey(n => n.AssetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<VendorProduct>().WithMany().HasForeignKey(n => n.ProductId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(n => n.JoinedById).OnDelete(DeleteBehavior.Restrict);
    }
}
