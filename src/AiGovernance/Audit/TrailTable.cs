using AiGovernance.Audit.Sealing;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Audit;

internal sealed class TrailTable : IEntityTypeConfiguration<TrailEntry>, IEntityTypeConfiguration<TrailHead>, IEntityTypeConfiguration<TrailCheckpoint>
{
    public void Configure(EntityTypeBuilder<TrailEntry> builder)
    {
        builder.ToTable("Trail").IsNotOnTheTrail("it is the trail");
        builder.HasKey(e => e.Number);
        builder.Property(e => e.Number).ValueGeneratedNever();
        builder.Property(e => e.Action).HasMaxLength(80);
        builder.Property(e => e.RecordKind).HasMaxLength(40);
        builder.Property(e => e.Hash).HasMaxLength(Common.Sha256.Length);
        builder.HasIndex(e => new { e.Subject, e.Number });
        builder.HasIndex(e => new { e.RecordId, e.Number });
    }

    public void Configure(EntityTypeBuilder<TrailHead> builder)
    {
        builder.ToTable("TrailHead").IsNotOnTheTrail("it says where the trail ends");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.LastHash).HasMaxLength(Common.Sha256.Length);
    }

    public void Configure(EntityTypeBuilder<TrailCheckpoint> builder)
    {
        builder.ToTable("TrailCheckpoints").IsNotOnTheTrail("it seals the trail");
        builder.HasKey(c => c.Count);
        builder.Property(c => c.Count).ValueGeneratedNever();
        builder.Property(c => c.LastHash).HasMaxLength(Common.Sha256.Length);
        builder.Property(c => c.KeyId).HasMaxLength(Common.Sha256.Length);
        builder.Property(c => c.Signature).HasMaxLength(TrailCheckpoint.SignatureLength);
        builder.Ignore(c => c.SignedText);
    }
}
