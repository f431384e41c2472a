using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Frameworks;

internal sealed class AttestationTable : IEntityTypeConfiguration<AttestationRecord>
{
    public void Configure(EntityTypeBuilder<AttestationRecord> builder)
    {
        builder.ToTable("Attestations").IsRecord("attestation", nameof(AttestationRecord.UseCaseId));
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.SubcategoryId).HasMaxLength(AttestationRecord.IdMaxLength);
        builder.Property(a => a.Text).HasMaxLength(AttestationRecord.TextMaxLength);
        builder.HasIndex(a => new { a.UseCaseId, a.Until });
        builder.HasOne<UseCase>().WithMany().HasForeignKey(a => a.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.AttestedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
