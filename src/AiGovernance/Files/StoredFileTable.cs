using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Files;

internal sealed class StoredFileTable : IEntityTypeConfiguration<StoredFile>
{
    private const int GuestMaxLength = 200;

    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("Files").IsRecord("file", nameof(StoredFile.SubjectId));
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Name).HasMaxLength(FileName.MaxLength);
        builder.Property(f => f.MediaType).HasMaxLength(100);
        builder.Property(f => f.ContentHash).HasMaxLength(Sha256.Length);
        builder.Property(f => f.Key).HasMaxLength(500).IsSensitive();
        builder.Property(f => f.AddedByGuest).HasMaxLength(GuestMaxLength);
        builder.Property(f => f.AboutKind).HasMaxLength(40);
        builder.Ignore(f => f.About);
        builder.HasIndex(f => new { f.AboutKind, f.AboutId, f.AddedAt });
        builder.HasOne<Person>().WithMany().HasForeignKey(f => f.AddedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
