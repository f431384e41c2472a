using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Approvals;

internal sealed class ApprovalTable : IEntityTypeConfiguration<Decision>, IEntityTypeConfiguration<Condition>, IEntityTypeConfiguration<ProductionStart>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.ToTable("Decisions").IsRecord("decision", nameof(Decision.UseCaseId)).IsForGood();
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.RevisionHash).HasMaxLength(Sha256.Length);
        builder.Property(d => d.Hash).HasMaxLength(Sha256.Length);
        builder.Property(d => d.Frozen).IsFrozen();
        builder.Property(d => d.PermittedDataLevel).HasMaxLength(40);
        builder.Property(d => d.PermittedLocation).HasMaxLength(40);
        builder.Property(d => d.PermittedRegions).HasMaxLength(200);
        builder.Property(d => d.ModelRange).HasMaxLength(200);
        builder.Property(d => d.Exceptions).HasMaxLength(400);
        builder.HasIndex(d => new { d.UseCaseId, d.DecidedAt });
        builder.HasIndex(d => d.DecidedAt);
        builder.HasOne<UseCase>().WithMany().HasForeignKey(d => d.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Revision>().WithMany().HasForeignKey(d => d.RevisionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Condition> builder)
    {
        builder.ToTable("Conditions").IsRecord("condition", nameof(Condition.UseCaseId));
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Text).HasMaxLength(Condition.TextMaxLength);
        builder.Property(c => c.Source).HasMaxLength(200);
        builder.Property(c => c.ExtendedBecause).HasMaxLength(Condition.ReasonMaxLength);
        builder.Property(c => c.Remark).HasMaxLength(Condition.ReasonMaxLength);
        builder.Ignore(c => c.IsSettled).Ignore(c => c.CaseRef);
        builder.HasIndex(c => new { c.UseCaseId, c.Number });
        builder.HasIndex(c => new { c.State, c.DueOn });
        builder.HasOne<Decision>().WithMany().HasForeignKey(c => c.DecisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.OwnerId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProductionStart> builder)
    {
        builder.ToTable("ProductionStarts").IsRecord("production-start", nameof(ProductionStart.UseCaseId));
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Model).HasMaxLength(ProductionStart.TextMaxLength);
        builder.Property(p => p.Region).HasMaxLength(ProductionStart.TextMaxLength);
        builder.Property(p => p.Exceptions).HasMaxLength(400);
        builder.HasIndex(p => new { p.UseCaseId, p.StartedAt });
        builder.HasOne<UseCase>().WithMany().HasForeignKey(p => p.UseCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(p => p.StartedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
