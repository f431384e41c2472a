using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Approvals.Exceptions;

internal sealed class ExceptionTable : IEntityTypeConfiguration<RuleException>
{
    public void Configure(EntityTypeBuilder<RuleException> builder)
    {
        builder.ToTable("RuleExceptions").IsRecord("exception", nameof(RuleException.UseCaseId));
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Rule).HasMaxLength(20);
        builder.Property(e => e.Reason).HasMaxLength(RuleException.TextMaxLength);
        builder.Property(e => e.Control).HasMaxLength(RuleException.TextMaxLength);
        builder.Property(e => e.Answer).HasMaxLength(4000);
        builder.Ignore(e => e.CaseRef);
        builder.HasIndex(e => new { e.UseCaseId, e.State });
        builder.HasIndex(e => new { e.State, e.EndsOn });
        builder.HasOne<UseCase>().WithMany().HasForeignKey(e => e.UseCaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
