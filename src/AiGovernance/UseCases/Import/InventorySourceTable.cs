using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.UseCases.Import;

internal sealed class InventorySourceTable : IEntityTypeConfiguration<InventorySource>
{
    public void Configure(EntityTypeBuilder<InventorySource> builder)
    {
        builder.ToTable("InventorySources").IsRecord("inventory-source", nameof(InventorySource.Id));
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Profile).HasMaxLength(InventoryProfile.NameMaxLength);
        builder.Property(s => s.SourceKey).HasMaxLength(AcceptedRow.SourceKeyMaxLength);
        builder.Property(s => s.ContentHash).HasMaxLength(Sha256.Length);
        // The hash of the whole row stands beside it; the facts themselves would double every row on the trail.
        builder.Property(s => s.Facts).IsLeftOut();
        builder.HasIndex(s => new { s.Profile, s.SourceKey }).IsUnique();
        builder.HasOne<InventoryImport>().WithMany().HasForeignKey(s => s.ImportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<UseCase>().WithOne(u => u.Source).HasForeignKey<InventorySource>(s => s.Id).OnDelete(DeleteBehavior.Restrict);
    }
}
