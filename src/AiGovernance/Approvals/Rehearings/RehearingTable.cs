using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Approvals.Rehearings;

internal sealed class RehearingTable : IEntityTypeConfiguration<Rehearing>
{
    public void Configure(EntityTypeBuilder<Rehearing> builder)
    {
        builder.ToTable("Rehearings").IsRecord("rehearing", nameof(Rehearing.UseCaseId));
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Text).HasMaxLength(Rehearing.TextMaxLength);
        builder.HasIndex(r => new { r.UseCaseId, r.AskedAt });
        builder.HasIndex(r => r.DecisionId).IsUnique();
        builder.HasIndex(r => r.RevisionId).IsUnique();
        builder.HasOne<UseCase>().WithMany().HasForeignKey(r => r.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Decision>().WithMany().HasForeignKey(r => r.DecisionId).OnDelete(DeleteBehavior.Restrict);
    }
}
