using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.UseCases;

internal sealed class RevisionTable : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.ToTable("Revisions").IsRecord("revision", nameof(Revision.UseCaseId));
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Questionnaire).HasMaxLength(80);
        builder.Property(r => r.Hash).HasMaxLength(Sha256.Length);
        builder.Property(r => r.Answers).IsLeftOut();
        builder.Property(r => r.Deployment).IsLeftOut();
        builder.Property(r => r.Frozen).IsFrozen();
        builder.Property(r => r.Score).IsFrozen();
        builder.Ignore(r => r.IsOpen);
        builder.HasIndex(r => new { r.UseCaseId, r.Number }).IsUnique();
        builder.HasIndex(r => new { r.Status, r.SubmittedAt });
    }
}
