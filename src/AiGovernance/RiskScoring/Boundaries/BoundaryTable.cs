using AiGovernance.Data;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.RiskScoring.Boundaries;

internal sealed class BoundaryTable : IEntityTypeConfiguration<Boundary>
{
    public void Configure(EntityTypeBuilder<Boundary> builder)
    {
        builder.ToTable("Boundaries").IsRecord("boundary", nameof(Boundary.Id));
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Wording).HasMaxLength(Boundary.WordingMaxLength);
        builder.Property(b => b.Reason).HasMaxLength(Boundary.ReasonMaxLength);
        builder.Ignore(b => b.Tests).Ignore(b => b.Rule).Ignore(b => b.RuleId);
        builder.HasIndex(b => new { b.State, b.StartsOn });
        builder.HasIndex(b => b.Number);
        builder.HasOne<Person>().WithMany().HasForeignKey(b => b.ProposedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Boundary>().WithMany().HasForeignKey(b => b.FormerId).OnDelete(DeleteBehavior.Restrict);
    }
}
