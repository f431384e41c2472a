using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Approvals.Retiring;

internal sealed class RetirementTable : IEntityTypeConfiguration<Retirement>
{
    public void Configure(EntityTypeBuilder<Retirement> builder)
    {
        builder.ToTable("Retirements").IsRecord("retirement", nameof(Retirement.UseCaseId));
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.KeptUnder).HasMaxLength(Retirement.RuleMaxLength);
        builder.HasIndex(r => r.UseCaseId).IsUnique();
        builder.HasOne<UseCase>().WithMany().HasForeignKey(r => r.UseCaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
