using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Documents;

internal sealed class DocumentTable : IEntityTypeConfiguration<IssuedDocument>, IEntityTypeConfiguration<DocumentCounter>
{
    public void Configure(EntityTypeBuilder<IssuedDocument> builder)
    {
        builder.ToTable("Documents").IsRecord("document", nameof(IssuedDocument.SubjectId));
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Number).HasMaxLength(20).IsSearched();
        builder.Property(d => d.Kind).HasMaxLength(40);
        builder.Property(d => d.MediaType).HasMaxLength(100);
        builder.Property(d => d.CheckpointHash).HasMaxLength(Sha256.Length);
        builder.Property(d => d.ContentHash).HasMaxLength(Sha256.Length);
        // Their SHA-256 stands beside them and on the trail.
        builder.Property(d => d.Content).IsLeftOut();
        builder.Property(d => d.Model).IsLeftOut();
        builder.Property(d => d.GivenUpBecause).HasMaxLength(100);
        builder.HasIndex(d => d.Number).IsUnique();
        builder.HasIndex(d => d.ContentHash);
        builder.HasIndex(d => new { d.SubjectId, d.IssuedAt });
    }

    public void Configure(EntityTypeBuilder<DocumentCounter> builder)
    {
        builder.ToTable("DocumentCounters").IsNotOnTheTrail("the number that it gave stands in the document's entry");
        builder.HasKey(c => c.Year);
        builder.Property(c => c.Year).ValueGeneratedNever();
    }
}
