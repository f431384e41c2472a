using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.UseCases.Import;

internal sealed class InventoryImportTable : IEntityTypeConfiguration<InventoryImport>, IEntityTypeConfiguration<ImportResultPiece>
{
    public void Configure(EntityTypeBuilder<InventoryImport> builder)
    {
        builder.ToTable("InventoryImports").IsRecord("import", nameof(InventoryImport.Id));
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.FileName).HasMaxLength(InventoryImport.FileNameMaxLength);
        builder.Property(i => i.Profile).HasMaxLength(InventoryProfile.NameMaxLength);
        builder.Property(i => i.ResultHash).HasMaxLength(Sha256.Length);
        builder.HasIndex(i => i.At);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.ById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ImportResultPiece> builder)
    {
        builder.ToTable("ImportResultPieces").IsNotOnTheTrail("the import's entry holds the hash of the whole result, and each row's change has its own entry");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasIndex(p => new { p.ImportId, p.Number }).IsUnique();
        builder.HasOne<InventoryImport>().WithMany().HasForeignKey(p => p.ImportId).OnDelete(DeleteBehavior.Restrict);
    }
}
