using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Approvals.Concerns;

internal sealed class ConcernTable : IEntityTypeConfiguration<Concern>
{
    public void Configure(EntityTypeBuilder<Concern> builder)
    {
        builder.ToTable("Concerns").IsRecord("concern", nameof(Concern.UseCaseId));
        builder.Property(c => c.Id).ValueGeneratedNever();
        // A text can give its writer away; it stands in the record alone.
        builder.Property(c => c.Text).HasMaxLength(Concern.TextMaxLength).IsSensitive();
        builder.Property(c => c.Answer).HasMaxLength(Concern.TextMaxLength).IsSensitive();
        builder.HasIndex(c => new { c.AnsweredAt, c.AnswerDueOn });
        builder.HasIndex(c => new { c.ReportedBy, c.ReadAt });
        builder.HasOne<UseCase>().WithMany().HasForeignKey(c => c.UseCaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
